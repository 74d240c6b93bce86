/**
 * Posts from a file, one row a post: made where there are none, referred to their fallbacks, taken
 * over by whoever is named. People on a grid's crew are judged by the same rules as at every other
 * door, in the order of the rows.
 */
package org.yiwang.grids.leading.imports;
