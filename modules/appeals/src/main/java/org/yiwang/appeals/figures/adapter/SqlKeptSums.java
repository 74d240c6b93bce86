package org.yiwang.appeals.figures.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yiwang.appeals.figures.Difference;
import org.yiwang.appeals.figures.KeptSums;
import org.yiwang.platform.Sql;

@Dependent
class SqlKeptSums implements KeptSums {

  /** As many differences as are shown at once. */
  private static final int SHOWN = 200;

  private static final String WHAT = "kind, category, level, measure, state";
  private static final String DELTAS =
      " 0, amount from appeals_delta where town = ? and fold is not null and measure ";

  private final Sql sql;

  @Inject
  SqlKeptSums(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<String> townAfter(String town) {
    return sql
        .query(
            "select min(town) from (select min(town) town from appeals_appeal where town > ?"
                + " union all select min(town) from appeals_delta where town > ?"
                + " union all select min(path) from appeals_rollup"
                + " where path > ? and char_length(path) = 13) of_any",
            town,
            town,
            town)
        .stream()
        .map(row -> (String) row[0])
        .filter(Objects::nonNull)
        .findFirst();
  }

  @Override
  public List<Difference> unlikeDeltas(String town) {
    String days = "select town, 'day', day, " + WHAT + "," + DELTAS + "<> 'open'";
    String months =
        "select town, 'month', day - interval dayofmonth(day) - 1 day, "
            + WHAT
            + ","
            + DELTAS
            + "<> 'open'";
    String now = "select town, 'now', date '1970-01-01', " + WHAT + "," + DELTAS + "= 'open'";
    String sums = kept("path = ?");
    String all = String.join(" union all ", sums, days, months, now);
    return differing(all, town, town, town, town);
  }

  @Override
  public List<Difference> unlikeBelow() {
    String below =
        "select parent, span, since, "
            + WHAT
            + ", 0, amount from appeals_rollup where parent <> ''";
    return differing(kept("char_length(path) < 13") + " union all " + below);
  }

  private static String kept(String where) {
    return "select path, span, since, "
        + WHAT
        + ", amount kept, 0 counted from appeals_rollup where "
        + where;
  }

  private List<Difference> differing(String all, Object... values) {
    return sql
        .query(
            "select path, span, since, "
                + WHAT
                + ", sum(kept), sum(counted) from ("
                + all
                + ") of_both group by path, span, since, "
                + WHAT
                + " having sum(kept) <> sum(counted) limit "
                + SHOWN,
            values)
        .stream()
        .map(SqlKeptSums::difference)
        .toList();
  }

  private static Difference difference(Object[] row) {
    return new Difference(
        null,
        (String) row[0],
        (String) row[1],
        ((Date) row[2]).toLocalDate(),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        ((Number) row[8]).longValue(),
        ((Number) row[9]).longValue());
  }
}
