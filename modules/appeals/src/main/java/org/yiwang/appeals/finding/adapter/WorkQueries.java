package org.yiwang.appeals.finding.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.AppealSummary;
import org.yiwang.appeals.adapter.Summaries;
import org.yiwang.appeals.finding.WorkCounts;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Sql;
import org.yiwang.platform.WorkingCalendar;

/** What posts have to do, in the order it is due; what waits for the resident comes last. */
@Dependent
class WorkQueries {

  /** Where cursors stand that have passed everything due. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String PART =
      "(select "
          + Summaries.COLUMNS
          + " from appeals_appeal a join appeals_number n on n.appeal_id = a.id"
          + " where a.holder_post = ? and a.is_open = true and a.restricted = 0 and ";

  private final Sql sql;

  @Inject
  WorkQueries(Sql sql) {
    this.sql = sql;
  }

  /** Each post's next ones in the order of its index, then merged. */
  List<AppealSummary> after(List<UUID> posts, Cursor after, int limit) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (UUID post : posts) {
      due(post, after, limit, parts, values);
      waiting(post, after, limit, parts, values);
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    String text =
        String.join(" union all ", parts)
            + " order by next_due is null, next_due, id limit "
            + limit;
    return sql.query(text, values.toArray()).stream().map(Summaries::read).toList();
  }

  private static void due(
      UUID post, Cursor after, int limit, List<String> parts, List<Object> values) {
    if (after != null && after.at().equals(NEVER)) {
      return;
    }
    values.add(post);
    String page = "a.next_due is not null";
    if (after != null) {
      page = "a.next_due >= ? and (a.next_due > ? or a.id > ?)";
      values.addAll(List.of(after.at(), after.at(), after.id()));
    }
    parts.add(PART + page + " order by a.next_due, a.id limit " + limit + ")");
  }

  private static void waiting(
      UUID post, Cursor after, int limit, List<String> parts, List<Object> values) {
    values.add(post);
    String page = "a.next_due is null";
    if (after != null && after.at().equals(NEVER)) {
      page += " and a.id > ?";
      values.add(after.id());
    }
    parts.add(PART + page + " order by a.id limit " + limit + ")");
  }

  static Cursor cursor(AppealSummary row) {
    return new Cursor(row.nextDue() == null ? NEVER : row.nextDue(), row.id());
  }

  WorkCounts counts(List<UUID> posts, Instant now) {
    if (posts.isEmpty()) {
      return new WorkCounts(now, 0, 0, 0, 0, 0);
    }
    LocalDate today = now.atZone(WorkingCalendar.ZONE).toLocalDate();
    Instant tonight = begin(today.plusDays(1));
    Instant monday = begin(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    List<Object> values = new ArrayList<>(List.of(now, now, tonight, tonight, monday, monday));
    values.addAll(posts);
    Object[] row =
        sql.query(
                "select sum(next_due <= ?), sum(next_due > ? and next_due < ?),"
                    + " sum(next_due >= ? and next_due < ?), sum(next_due >= ?),"
                    + " sum(next_due is null) from appeals_appeal"
                    + " where is_open = true and restricted = 0 and holder_post in "
                    + Sql.places(posts.size()),
                values.toArray())
            .get(0);
    return new WorkCounts(
        now, number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }
}
