package org.yiwang.decisions.table;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One rule.
 *
 * @param line its row in the file, as a spreadsheet numbers it
 * @param conditions by place of the condition column; a column that may be anything is left out
 * @param outcomes by place of the outcome column: {@code Long}, {@code Boolean} or a dictionary
 *     code
 */
public record Row(
    String id,
    String basis,
    int line,
    SortedMap<Integer, Condition> conditions,
    SortedMap<Integer, Object> outcomes) {

  public Row {
    conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
  }
}
