package org.yiwang.appeals.figures.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.figures.Delta;
import org.yiwang.appeals.figures.Deltas;
import org.yiwang.appeals.figures.Measure;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.Sql;

/** Deltas in their table. */
@Dependent
public class SqlDeltas implements Deltas {

  /** The columns of a delta, as {@link #read} wants them. */
  public static final String COLUMNS = "path, day, kind, category, level, measure, state, amount";

  private final Sql sql;

  @Inject
  SqlDeltas(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void append(UUID appeal, List<Delta> deltas) {
    List<Object[]> rows = new ArrayList<>();
    for (Delta delta : deltas) {
      rows.add(
          new Object[] {
            Ids.next(),
            appeal,
            delta.path(),
            Date.valueOf(delta.day()),
            delta.kind(),
            delta.category(),
            delta.level(),
            delta.measure().slug(),
            delta.state(),
            delta.amount()
          });
    }
    sql.insert("insert into appeals_delta (id, appeal_id, " + COLUMNS + ")", rows);
  }

  /** From the columns of a delta, which begin there. */
  public static Delta read(Object[] row, int from) {
    return new Delta(
        (String) row[from],
        ((Date) row[from + 1]).toLocalDate(),
        (String) row[from + 2],
        (String) row[from + 3],
        (String) row[from + 4],
        Measure.ofSlug((String) row[from + 5]),
        (String) row[from + 6],
        ((Number) row[from + 7]).intValue());
  }
}
