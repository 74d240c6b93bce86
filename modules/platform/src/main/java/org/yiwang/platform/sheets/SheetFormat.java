package org.yiwang.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.yiwang.kernel.Problem;

/** The formats that tables are written in. */
public enum SheetFormat {
  CSV("text/csv; charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code sheets.unknown-format}
   */
  public static SheetFormat ofExtension(String extension) {
    for (SheetFormat format : values()) {
      if (format.extension().equals(extension)) {
        return format;
      }
    }
    throw Problem.notFound("sheets.unknown-format", "format", extension);
  }

  /** Begins a table; its headings are written at once. */
  public SheetWriter write(OutputStream out, String title, List<SheetColumn> columns)
      throws IOException {
    return this == CSV ? new CsvWriter(out, columns) : new WorkbookWriter(out, title, columns);
  }
}
