/**
 * From what stands in a file to values: which heading is which column, and what a cell means by its
 * column's type, however a spreadsheet program or a person wrote it.
 */
package org.yiwang.platform.imports.cells;
