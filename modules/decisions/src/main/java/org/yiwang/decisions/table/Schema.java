package org.yiwang.decisions.table;

import java.util.List;

/**
 * What a table asks for and what it answers.
 *
 * @param path module and table: {@code appeals/triage}
 * @param title what staff call the table
 */
public record Schema(
    String path, String title, HitPolicy policy, List<Column> conditions, List<Column> outcomes) {

  public Schema {
    conditions = List.copyOf(conditions);
    outcomes = List.copyOf(outcomes);
  }
}
