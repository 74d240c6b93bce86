package org.yiwang.platform.sheets;

import java.nio.file.Path;
import java.util.List;
import org.yiwang.kernel.Problem;

/** Reads a table row by row; blank rows are passed over. */
public interface SheetReader extends AutoCloseable {

  /**
   * Opens a file by what it is, whatever it is called.
   *
   * @throws Problem when it is no table, damaged, too large, or in mixed encodings; each its own
   *     code of {@code sheets}
   */
  static SheetReader open(Path file) {
    return FileKind.of(file) == FileKind.WORKBOOK
        ? WorkbookReader.open(file)
        : CsvReader.open(file);
  }

  /**
   * The next row with anything in it, the first being the headings; null after the last.
   *
   * @throws Problem when the rest of the file cannot be read
   */
  SheetRow next();

  /** Rows that the file has at most, headings included, known from the beginning. */
  int rows();

  /** Blank rows passed over so far. */
  int blankRows();

  /** What the reader assumed about the file, in sentences. */
  List<Problem> remarks();

  @Override
  void close();
}
