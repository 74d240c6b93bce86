/** Territory in tables and over REST. */
package org.yiwang.territory.adapter;
