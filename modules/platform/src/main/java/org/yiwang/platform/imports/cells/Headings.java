package org.yiwang.platform.imports.cells;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.decisions.text.Nearest;
import org.yiwang.decisions.text.Normal;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.sheets.Cell;
import org.yiwang.platform.sheets.SheetRow;

/**
 * Which column stands where in a file. The order is free; a star behind a heading only marks it,
 * and the column of errors that we write ourselves is passed over when it comes back.
 */
public final class Headings {

  /** Key of the heading over the errors in a file to be mended. */
  public static final String ERRORS = "import.words.error";

  private static final int SHOWN = 30;

  private final String kind;
  private final Map<Column, Integer> places = new LinkedHashMap<>();
  private final Map<String, Integer> byField = new HashMap<>();

  private Headings(String kind) {
    this.kind = kind;
  }

  /**
   * @throws Problem {@code imports.no-headings}, {@code imports.unknown-heading}, {@code
   *     imports.strange-heading}, {@code imports.double-heading}, {@code imports.blank-heading} or
   *     {@code imports.missing-heading}
   */
  public static Headings of(String kind, List<Column> columns, SheetRow row) {
    Map<String, Column> known = new LinkedHashMap<>();
    columns.forEach(column -> known.put(form(column.heading(kind)), column));
    Headings headings = new Headings(kind);
    if (row.cells().stream().noneMatch(cell -> known.containsKey(form(cell.text())))) {
      String first = shown(row.cell(0).text());
      throw Problem.refused(
          "imports.no-headings",
          "row",
          row.number(),
          "first",
          first,
          "known",
          headings.list(known));
    }
    for (int place = 0; place < row.cells().size(); place++) {
      headings.place(place, row, known);
    }
    columns.stream()
        .filter(column -> column.required() && !headings.places.containsKey(column))
        .findFirst()
        .ifPresent(
            column -> {
              String heading = column.heading(kind);
              throw Problem.refused("imports.missing-heading", "heading", heading);
            });
    return headings;
  }

  private void place(int place, SheetRow row, Map<String, Column> known) {
    Cell cell = row.cell(place);
    String name = Cell.letters(place) + row.number();
    String form = form(cell.text());
    if (form.isEmpty()) {
      throw Problem.refused("imports.blank-heading", "cell", name);
    }
    if (form.equals(form(Messages.sentence(ERRORS, Map.of())))) {
      return;
    }
    Column column = known.get(form);
    if (column == null) {
      throw unknown(cell.text(), name, known);
    }
    if (places.put(column, place) != null) {
      throw Problem.refused("imports.double-heading", "cell", name, "heading", cell.text());
    }
    byField.put(column.field(), place);
  }

  private Problem unknown(String read, String name, Map<String, Column> known) {
    Optional<String> meant = Nearest.to(form(read), all(known));
    return meant.isPresent()
        ? Problem.refused(
            "imports.unknown-heading", "cell", name, "heading", shown(read), "meant", meant.get())
        : Problem.refused(
            "imports.strange-heading", "cell", name, "heading", shown(read), "known", list(known));
  }

  private static String shown(String read) {
    return read.codePointCount(0, read.length()) > SHOWN
        ? read.substring(0, read.offsetByCodePoints(0, SHOWN))
        : read;
  }

  private List<String> all(Map<String, Column> known) {
    return known.values().stream().map(column -> column.heading(kind)).toList();
  }

  private String list(Map<String, Column> known) {
    return String.join(Messages.sentence("import.words.and", Map.of()), all(known));
  }

  private static String form(String heading) {
    return Normal.form(heading).replaceAll("[\\s*\\u200B\\uFEFF]", "");
  }

  Map<Column, Integer> places() {
    return places;
  }

  String heading(Column column) {
    return column.heading(kind);
  }

  /** From 0; empty for a field that the file has no column for. */
  public Optional<Integer> place(String field) {
    return Optional.ofNullable(byField.get(field));
  }
}
