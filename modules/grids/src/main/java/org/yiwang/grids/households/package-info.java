/**
 * Households through the years. On any date a household stands in exactly one grid, or, when the
 * rules let it into none, on the list of those to be placed (待编), where a post has to find it a
 * place by a date. Splits, moves, deaths of heads, leaving and coming back are dated steps; nothing
 * is deleted.
 */
package org.yiwang.grids.households;
