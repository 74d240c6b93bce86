package org.yiwang.decisions.table;

import java.util.List;

/** A schema and its rules, in the order of the file. */
public record Table(Schema schema, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }
}
