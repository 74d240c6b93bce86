package org.yiwang.platform.notices.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Sql;
import org.yiwang.platform.notices.NoticeView;

/** Reads a person's own notices. */
@Dependent
class NoticeQueries {

  /** Not read yet. */
  record Unread(long all, long urgent) {}

  private final Sql sql;

  @Inject
  NoticeQueries(Sql sql) {
    this.sql = sql;
  }

  /** Newest first. */
  List<NoticeView> newest(UUID person, boolean unread, Cursor after, int limit) {
    List<Object> values = new ArrayList<>(List.of(person));
    if (after != null) {
      values.addAll(List.of(after.at(), after.at(), after.id()));
    }
    return sql
        .query(
            "select n.id, n.kind, n.subject, n.path, n.title, n.sentence, n.urgency, n.at,"
                + " n.read_at, if(d.notice is null, null, coalesce(d.outcome, 'waiting'))"
                + " from platform_notice n left join platform_notice_delivery d on d.notice = n.id"
                + " where n.person = ?"
                + (unread ? " and n.read_at is null" : "")
                + (after == null ? "" : " and n.at <= ? and (n.at < ? or n.id < ?)")
                + " and n.withdrawn_at is null order by n.at desc, n.id desc limit "
                + limit,
            values.toArray())
        .stream()
        .map(NoticeQueries::view)
        .toList();
  }

  Unread unread(UUID person) {
    Object[] row =
        sql.query(
                "select count(*), coalesce(sum(urgency = 'urgent'), 0) from platform_notice"
                    + " where person = ? and read_at is null and withdrawn_at is null",
                person)
            .get(0);
    return new Unread(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  private static NoticeView view(Object[] row) {
    return new NoticeView(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        instant(row[7]),
        instant(row[8]),
        (String) row[9]);
  }

  private static Instant instant(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }
}
