/**
 * Households from files: each row is held against what is kept, the sizes of all grids are judged
 * together before anybody is placed, and who finds no room goes on the list of those to be placed.
 */
package org.yiwang.grids.households.imports;
