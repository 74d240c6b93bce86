package org.yiwang.decisions.engine;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;

/** Writes a checked table as rules for Drools. Everything that varies in them is a number. */
final class Drl {

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
                numbers.addAll(comparisons(column, condition));
              } else {
                cells.add("cell(%d)".formatted(tests.numberOf(column, condition)));
              }
            });
    numbers.addAll(cells);
    return numbers;
  }

  private static List<String> comparisons(int column, Condition condition) {
    if (condition instanceof Range range) {
      return range.low() == range.high()
          ? List.of("n(%d) == %dL".formatted(column, range.low()))
          : List.of(
              "n(%d) >= %dL".formatted(column, range.low()),
              "n(%d) <= %dL".formatted(column, range.high()));
    }
    Choice choice = (Choice) condition;
    if (choice.noneOf()) {
      List<String> none = new ArrayList<>();
      none.add("n(%d) >= 0L".formatted(column));
      choice.codes().forEach(code -> none.add("n(%d) != %dL".formatted(column, code)));
      return none;
    }
    return List.of(
        String.join(
            " || ",
            choice.codes().stream().map(code -> "n(%d) == %dL".formatted(column, code)).toList()));
  }
}
