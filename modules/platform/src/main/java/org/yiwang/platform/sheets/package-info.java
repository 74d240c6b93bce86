/**
 * Tables as people keep them: CSV in the encodings and with the separators of their spreadsheet
 * programs, and XLSX. Read row by row, never as a whole, within bounds that no file can talk its
 * way around; written so that identity numbers stay text and nothing in a cell is ever run. A cell
 * that cannot be trusted, as a formula or part of a merged range, is named and not guessed.
 */
package org.yiwang.platform.sheets;
