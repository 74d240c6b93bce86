/** Grids and households in tables and over REST, and the rules behind their size. */
package org.yiwang.grids.adapter;
