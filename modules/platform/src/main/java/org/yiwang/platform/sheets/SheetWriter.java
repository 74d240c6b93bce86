package org.yiwang.platform.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table row by row. Every cell is text, so that an identity number keeps its digits and a
 * cell that begins like a formula is none. Closing ends the table and leaves the stream open.
 */
public interface SheetWriter extends Closeable {

  void row(List<String> cells) throws IOException;
}
