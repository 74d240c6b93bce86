package org.yiwang.decisions;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.table.HitPolicy;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;

/**
 * Finds two rows that could match the same facts where only one may. Exact for numbers, yes or no
 * and one dictionary entry; two different demands on a text or on several entries cannot be
 * compared here and show as a tie when they meet.
 */
final class Overlaps {

  private Overlaps() {}

  static void check(Table table, Flaws flaws) {
    if (table.schema().policy() != HitPolicy.UNIQUE) {
      return;
    }
    List<Row> rows = table.rows();
    for (int later = 1; later < rows.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (meet(table.schema().conditions(), rows.get(earlier), rows.get(later))) {
          flaws.add(
              table.schema().path() + ".csv",
              rows.get(later).line(),
              "",
              "rules.overlap",
              "rule",
              rows.get(later).id(),
              "other",
              rows.get(earlier).id(),
              "row",
              rows.get(earlier).line());
        }
      }
    }
  }

  private static boolean meet(List<Column> columns, Row one, Row other) {
    return IntStream.range(0, columns.size())
        .allMatch(i -> meet(columns.get(i), one.conditions().get(i), other.conditions().get(i)));
  }

  private static boolean meet(Column column, Condition one, Condition other) {
    if (one == null || other == null || one.equals(other)) {
      return true;
    }
    if (one instanceof Range first && other instanceof Range second) {
      return first.low() <= second.high() && second.low() <= first.high();
    }
    if (column.type().isNumber() && one instanceof Choice first && other instanceof Choice second) {
      return entries(first, column).intersects(entries(second, column));
    }
    return false;
  }

  private static BitSet entries(Choice choice, Column column) {
    BitSet entries = new BitSet();
    choice.codes().forEach(entries::set);
    if (choice.noneOf()) {
      entries.flip(0, column.names().size());
    }
    return entries;
  }
}
