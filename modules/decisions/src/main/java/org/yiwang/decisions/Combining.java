package org.yiwang.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;

/**
 * The one order in which matching rows become a decision: by the table's hit policy, first row
 * first.
 */
final class Combining {

  private Combining() {}

  /**
   * Which outcomes each row contributes, by place; rows that contribute nothing are left out.
   *
   * @throws DecisionFault {@code decision.tie} if two rows match where only one may
   */
  static SortedMap<Integer, List<Integer>> contributions(Table table, BitSet hits) {
    return switch (table.schema().policy()) {
      case UNIQUE -> first(table, oneOf(table, hits));
      case FIRST -> first(table, hits);
      case FIRST_PER_OUTCOME -> firstPerOutcome(table, hits);
    };
  }

  private static BitSet oneOf(Table table, BitSet hits) {
    if (hits.cardinality() > 1) {
      List<String> rules = hits.stream().mapToObj(hit -> table.rows().get(hit).id()).toList();
      throw new DecisionFault(
          "decision.tie", Map.of("table", table.schema().path(), "rules", rules));
    }
    return hits;
  }

  private static SortedMap<Integer, List<Integer>> first(Table table, BitSet hits) {
    SortedMap<Integer, List<Integer>> contributions = new TreeMap<>();
    int row = hits.nextSetBit(0);
    if (row >= 0) {
      contributions.put(row, List.copyOf(table.rows().get(row).outcomes().keySet()));
    }
    return contributions;
  }

  private static SortedMap<Integer, List<Integer>> firstPerOutcome(Table table, BitSet hits) {
    SortedMap<Integer, List<Integer>> contributions = new TreeMap<>();
    BitSet filled = new BitSet();
    for (int hit = hits.nextSetBit(0); hit >= 0; hit = hits.nextSetBit(hit + 1)) {
      Row row = table.rows().get(hit);
      List<Integer> own = new ArrayList<>();
      row.outcomes().keySet().stream().filter(place -> !filled.get(place)).forEach(own::add);
      own.forEach(filled::set);
      if (!own.isEmpty()) {
        contributions.put(hit, own);
      }
    }
    return contributions;
  }
}
