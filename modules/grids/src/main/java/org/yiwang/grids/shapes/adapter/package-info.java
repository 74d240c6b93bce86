/** Mergers, splits, neighbours, outlines and the standing check, in tables and over REST. */
package org.yiwang.grids.shapes.adapter;
