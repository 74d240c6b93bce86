package org.yiwang.platform.imports.adapter;

import java.util.List;
import java.util.Map;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.Masked;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.cells.Headings;
import org.yiwang.platform.sheets.Cell;
import org.yiwang.platform.sheets.SheetRow;

/**
 * A fault as it is kept and shown.
 *
 * @param column from 0; null when it is about the whole row
 * @param found what stands in the cell; null when it is personal or nothing
 */
record Said(Integer column, String heading, String found, String code, String sentence) {

  private static final int SENTENCE = 600;
  private static final int FOUND = 200;

  /** Turns faults of one file into what is kept of them. */
  record Words(Importer importer, List<Column> columns, Headings headings) {

    /**
     * @param row as it was read; null when it is no longer at hand
     */
    Said of(Fault fault, int number, SheetRow row) {
      String sentence = fault.sentence();
      Column column =
          columns.stream()
              .filter(one -> one.field().equals(fault.field()))
              .findFirst()
              .orElse(null);
      if (column == null) {
        return new Said(null, null, null, fault.problem().code(), cut(masked(sentence), SENTENCE));
      }
      String heading = column.heading(importer.kind());
      Integer place = headings.place(column.field()).orElse(null);
      String cell = place == null ? String.valueOf(number) : Cell.letters(place) + number;
      String full =
          Messages.sentence(
              "import.words.at", Map.of("cell", cell, "heading", heading, "sentence", sentence));
      boolean mayShow = row != null && place != null && !column.isPersonal();
      String found = mayShow ? cut(masked(row.cell(place).text()), FOUND) : null;
      return new Said(place, heading, found, fault.problem().code(), cut(masked(full), SENTENCE));
    }
  }

  /** Numbers of people that stand in the wrong column are not repeated either. */
  static String masked(String text) {
    return Masked.numbers(text);
  }

  static String cut(String text, int length) {
    return text == null || text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length));
  }
}
