/**
 * The people of a grid. Every household, a villager's or a merchant's, stands in exactly one grid.
 * How many may stand in one is not decided here but by the grid-size table: a placement asks it
 * with the size the grid would have, is refused beyond the limit, and leaves its verdict on the
 * grid.
 */
package org.yiwang.grids;
