/**
 * Whole files brought in: a table arrives and is kept, each of its rows is read by the columns of
 * an {@link org.yiwang.platform.imports.Importer}, checked and staged, shown to whoever sent it,
 * and applied in one transaction or not at all. What a row means, only the importer knows; how it
 * is read, staged, shown, resumed and mended is the same for every kind.
 */
package org.yiwang.platform.imports;
