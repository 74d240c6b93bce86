package org.yiwang.appeals.figures.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.appeals.figures.By;
import org.yiwang.appeals.figures.Days;
import org.yiwang.appeals.figures.Measure;
import org.yiwang.appeals.figures.Sum;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/**
 * Reads what was added up: for towns and their superiors from the sums, inside a town from its
 * deltas, of which only those are taken that are in the sums too.
 */
@Dependent
class FigureQueries {

  /**
   * @param now by the database's clock
   * @param asOf what happened before this was added up
   */
  record Freshness(Instant now, Instant asOf) {}

  private static final String LINE = ", measure, level, state, sum(amount) amount from ";
  private static final String GROUPED = " group by 1, measure, level, state";

  private final Sql sql;

  @Inject
  FigureQueries(Sql sql) {
    this.sql = sql;
  }

  /** To be asked before the sums, so that they hold at least as much. */
  Freshness freshness() {
    Object[] row =
        sql.query("select utc_timestamp(6), min(written) from appeals_delta where fold is null")
            .get(0);
    Instant now = ((Timestamp) row[0]).toInstant();
    return new Freshness(now, row[1] == null ? now : ((Timestamp) row[1]).toInstant());
  }

  /** All lines of a unit and below it, each with the key of its group. */
  List<Sum> sums(UnitPath under, Days days, By by) {
    if (by == By.UNIT && under.level().isAbove(Level.TOWN)) {
      return ofChildren(under, days);
    }
    return by == By.UNIT || Level.TOWN.isAbove(under.level())
        ? inTown(under, days, by)
        : ofWhole(under, days, by);
  }

  private List<Sum> ofWhole(UnitPath under, Days days, By by) {
    List<Object> values = new ArrayList<>(List.of(under.value()));
    String text = rollup(key(by, "since"), "path", days, values);
    return lines(text, values);
  }

  /**
   * Children by their paths, and under its own path what the unit counts besides them; in one
   * statement, so that both are of the same moment.
   */
  private List<Sum> ofChildren(UnitPath under, Days days) {
    List<Object> values = new ArrayList<>(List.of(under.value()));
    String children = rollup("path", "parent", days, values);
    values.add(under.value());
    String whole = rollup("path", "path", days, values);
    List<Sum> both = lines("(" + children + ") union all (" + whole + ")", values);
    List<Sum> lines = new ArrayList<>(both);
    for (Sum line : both) {
      if (!line.key().equals(under.value())) {
        lines.add(
            new Sum(under.value(), line.measure(), line.level(), line.state(), -line.amount()));
      }
    }
    return lines;
  }

  private static String rollup(String key, String column, Days days, List<Object> values) {
    StringBuilder text = new StringBuilder("select ").append(key).append(LINE);
    text.append("appeals_rollup where ").append(column).append(" = ? and (span = 'now'");
    for (Days.Stretch stretch : days.stretches()) {
      text.append(" or span = ? and since between ? and ?");
      values.add(stretch.span().slug());
      values.add(Date.valueOf(stretch.first()));
      values.add(Date.valueOf(stretch.last()));
    }
    return text.append(")").append(GROUPED).toString();
  }

  private List<Sum> inTown(UnitPath under, Days days, By by) {
    String key = by == By.UNIT ? child(under) : key(by, "day");
    String text =
        "select "
            + key
            + LINE
            + "appeals_delta where town = ? and path like ? and fold is not null"
            + " and (measure = 'open' or day between ? and ?)"
            + GROUPED;
    return lines(
        text,
        List.of(
            under.at(Level.TOWN).value(),
            under.value() + "%",
            Date.valueOf(days.from()),
            Date.valueOf(days.to())));
  }

  /** The next unit below, or the unit itself for what is counted there. */
  private static String child(UnitPath under) {
    if (under.level() == Level.GRID) {
      return "path";
    }
    Level below = Level.values()[under.level().ordinal() - 1];
    return "left(path, " + UnitPath.lengthAt(below) + ")";
  }

  private static String key(By by, String day) {
    return switch (by) {
      case KIND -> "kind";
      case CATEGORY -> "category";
      case MONTH -> "if(measure = 'open', '', date_format(" + day + ", '%Y-%m'))";
      case STATUS -> "if(measure = 'open', state, '')";
      case UNIT -> throw new IllegalArgumentException(by.slug());
    };
  }

  private List<Sum> lines(String text, List<Object> values) {
    return sql.query(text, values.toArray()).stream()
        .map(
            row ->
                new Sum(
                    (String) row[0],
                    Measure.ofSlug((String) row[1]),
                    (String) row[2],
                    (String) row[3],
                    ((Number) row[4]).longValue()))
        .toList();
  }
}
