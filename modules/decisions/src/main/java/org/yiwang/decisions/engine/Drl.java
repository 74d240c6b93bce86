package org.yiwang.decisions.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;

/** Writes a checked table as rules for Drools. Everything that varies in them is a number. */
final class Drl {

  /** An interval that contains nothing: all entries of a dictionary were excluded. */
  private static final String NEVER = interval(0, 1, 0);

  private Drl() {}

  /** The rules of a table, one per row, named by the row's place. */
  static String of(Table table, CellTests tests, String packageName) {
    StringBuilder drl = new StringBuilder();
    drl.append("package ").append(packageName).append(";\n");
    drl.append("import ").append(Subject.class.getName()).append(";\n");
    for (int row = 0; row < table.rows().size(); row++) {
      String pattern = String.join(", ", constraints(table, tests, table.rows().get(row)));
      drl.append(
          "rule \"r%1$d\" when $s : Subject(%2$s) then $s.hit(%1$d); end%n"
              .formatted(row, pattern));
    }
    return drl.toString();
  }

  /** Comparisons of numbers first: they are cheap and spare the scanning of texts. */
  private static List<String> constraints(Table table, CellTests tests, Row row) {
    List<Column> columns = table.schema().conditions();
    List<String> numbers = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    row.conditions()
        .forEach(
            (column, condition) -> {
              if (columns.get(column).type().isNumber()) {
                numbers.add(intervals(column, columns.get(column), condition));
              } else {
                cells.add("cell(%d)".formatted(tests.numberOf(column, condition)));
              }
            });
    numbers.addAll(cells);
    return numbers;
  }

  /**
   * Every demand on one number is a union of intervals: the entries of a dictionary are numbers in
   * a row.
   */
  private static String intervals(int column, Column type, Condition condition) {
    if (condition instanceof Range range) {
      return interval(column, range.low(), range.high());
    }
    Choice choice = (Choice) condition;
    BitSet codes = new BitSet();
    choice.codes().forEach(codes::set);
    if (choice.noneOf()) {
      codes.flip(0, type.names().size());
    }
    List<String> runs = new ArrayList<>();
    for (int from = codes.nextSetBit(0); from >= 0; ) {
      int end = codes.nextClearBit(from);
      runs.add(interval(column, from, end - 1L));
      from = codes.nextSetBit(end);
    }
    return runs.isEmpty() ? NEVER : String.join(" || ", runs);
  }

  private static String interval(int column, long low, long high) {
    return "within(%d, %dL, %dL)".formatted(column, low, high);
  }
}
