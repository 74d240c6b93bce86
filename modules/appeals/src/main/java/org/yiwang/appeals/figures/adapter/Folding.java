package org.yiwang.appeals.figures.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.figures.Cell;
import org.yiwang.appeals.figures.Delta;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;

/**
 * One round of adding up. The sums, the number of the round on each delta and the lease are written
 * in one transaction that holds the lease's row, so that a delta is carried over once, whoever dies
 * or believes to be the only one.
 */
@Dependent
public class Folding {

  /** Deltas of one round at most. */
  static final int BATCH = 2_000;

  private static final int LEASE_SECONDS = 20;
  private static final int PLACES = 1_000;

  private final UUID worker = Ids.next();
  private final Sql sql;
  private final Transactions transactions;

  @Inject
  public Folding(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** How many deltas were carried over; a full batch means that more may be. */
  int once() throws Exception {
    return transactions.run(this::fold);
  }

  private int fold() {
    List<Object[]> lease =
        sql.query(
            "select last from appeals_fold where id = 1"
                + " and (owner = ? or until <= utc_timestamp(6)) for update skip locked",
            worker);
    if (lease.isEmpty()) {
      return 0;
    }
    long round = ((Number) lease.get(0)[0]).longValue() + 1;
    // Read without locks, lest those who write new ones wait for the sums.
    List<Object[]> rows =
        sql.query(
            "select id, "
                + SqlDeltas.COLUMNS
                + " from appeals_delta where fold is null order by id limit "
                + BATCH);
    renew(rows.isEmpty() ? round - 1 : round);
    if (!rows.isEmpty()) {
      add(rows.stream().map(row -> SqlDeltas.read(row, 1)).toList());
      mark(rows, round);
    }
    return rows.size();
  }

  private void renew(long round) {
    sql.update(
        "update appeals_fold set owner = ?, last = ?, until = utc_timestamp(6) + interval "
            + LEASE_SECONDS
            + " second where id = 1",
        worker,
        round);
  }

  private void add(List<Delta> deltas) {
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<Cell, Long> sum : Cell.sums(deltas).entrySet()) {
      rows.add(row(sum.getKey(), sum.getValue()));
    }
    sql.insert(
        "insert into appeals_rollup"
            + " (path, span, since, kind, category, level, measure, state, amount)",
        rows,
        "on duplicate key update amount = amount + values(amount)");
  }

  private static Object[] row(Cell cell, long amount) {
    return new Object[] {
      cell.path(),
      cell.span().slug(),
      Date.valueOf(cell.since()),
      cell.kind(),
      cell.category(),
      cell.level(),
      cell.measure().slug(),
      cell.state(),
      amount
    };
  }

  private void mark(List<Object[]> rows, long round) {
    for (int from = 0; from < rows.size(); from += PLACES) {
      List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + PLACES));
      List<Object> values = new ArrayList<>(List.of(round));
      some.forEach(row -> values.add(row[0]));
      sql.update(
          "update appeals_delta set fold = ? where id in " + Sql.places(some.size()),
          values.toArray());
    }
  }
}
