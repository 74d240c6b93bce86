/** The roster in the database and over REST. */
package org.yiwang.territory.roster.adapter;
