package org.yiwang.platform.sheets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a quote that nobody closes from gathering the rest of the file into one cell. */
final class BoundedReader extends FilterReader {

  /** More than any record may have. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("a record without end");
    }
  }

  private static final long LONGEST = 2L * Limits.COLUMNS * Limits.CELL;

  private long since;

  BoundedReader(Reader in) {
    super(in);
  }

  /** A new record begins. */
  void begin() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    return counted(read, read);
  }

  private int counted(int result, int characters) {
    since += Math.max(characters, 0);
    if (since > LONGEST) {
      throw new Exceeded();
    }
    return result;
  }
}
