package org.yiwang.platform.imports.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Column.Type;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.sheets.SheetColumn;
import org.yiwang.platform.sheets.SheetFormat;

/** Empty files to fill in: headings, what to write below them, and what there is to choose from. */
final class Templates {

  private static final int NARROW = 10;
  private static final int WIDE = 24;
  private static final int LONG = 30;

  private Templates() {}

  static byte[] of(Importer importer, SheetFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<SheetColumn> columns =
        importer.columns().stream().map(column -> column(importer.kind(), column)).toList();
    format.write(out, Messages.sentence("import." + importer.kind(), Map.of()), columns).close();
    return out.toByteArray();
  }

  private static SheetColumn column(String kind, Column column) {
    String heading = column.heading(kind) + (column.required() ? "*" : "");
    return new SheetColumn(heading, note(kind, column), offered(column), width(column, heading));
  }

  private static List<String> offered(Column column) {
    return switch (column.type()) {
      case CHOICE -> List.copyOf(column.choices().keySet());
      case YES_NO -> List.of(first("import.words.yes"), first("import.words.no"));
      default -> List.of();
    };
  }

  private static String first(String key) {
    return Messages.sentence(key, Map.of()).split(",")[0];
  }

  private static String note(String kind, Column column) {
    List<String> parts = new ArrayList<>();
    if (column.required()) {
      parts.add(Messages.sentence("import.words.required", Map.of()));
    }
    if (!column.help(kind).isEmpty()) {
      parts.add(column.help(kind));
    }
    if (column.type() == Type.CHOICES) {
      String all =
          String.join(Messages.sentence("import.words.and", Map.of()), column.choices().keySet());
      parts.add(Messages.sentence("import.words.choices", Map.of("choices", all)));
    }
    if (!column.sample(kind).isEmpty()) {
      String sample = column.sample(kind);
      parts.add(Messages.sentence("import.words.sample", Map.of("sample", sample)));
    }
    return String.join("\n", parts);
  }

  private static int width(Column column, String heading) {
    int wanted =
        switch (column.type()) {
          case ID_NUMBER -> WIDE;
          case TEXT, CODE -> Math.min(LONG, Math.max(NARROW, column.length() + 2));
          default -> NARROW + 4;
        };
    return Math.max(wanted, 2 * heading.length() + 2);
  }
}
