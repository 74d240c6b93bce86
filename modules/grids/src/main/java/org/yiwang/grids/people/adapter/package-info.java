/** People, Party groups and the roll in tables and over REST. */
package org.yiwang.grids.people.adapter;
