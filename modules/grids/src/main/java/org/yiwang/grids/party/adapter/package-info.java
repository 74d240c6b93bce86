/** Party groups and rolls in the database and over REST. */
package org.yiwang.grids.party.adapter;
