package org.yiwang.grids.people.adapter;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.grids.people.Span;
import org.yiwang.platform.Sql;

/**
 * Changed rows of one dated table. Those that end are written first and may be there already; those
 * that last are new, and a second one of its kind is a collision.
 */
public final class DatedRows {

  private final String head;
  private final List<Object[]> ended = new ArrayList<>();
  private final List<Object[]> lasting = new ArrayList<>();

  /**
   * @param head {@code insert into table (valid_from, valid_to, …)}
   */
  public DatedRows(String head) {
    this.head = head;
  }

  public void add(Span span, Object... columns) {
    Object[] row = new Object[columns.length + 2];
    row[0] = span.from();
    row[1] = span.to();
    System.arraycopy(columns, 0, row, 2, columns.length);
    (span.isOpen() ? lasting : ended).add(row);
  }

  public void write(Sql sql) {
    for (List<Object[]> chunk : SqlRows.chunks(ended)) {
      sql.insert(head, chunk, "on duplicate key update valid_to = values(valid_to)");
    }
    SqlRows.insert(sql, head, lasting);
  }
}
