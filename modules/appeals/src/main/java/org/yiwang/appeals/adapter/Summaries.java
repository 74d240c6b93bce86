package org.yiwang.appeals.adapter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.yiwang.appeals.AppealSummary;

/** Rows of {@code appeals_appeal a} and {@code appeals_number n} as they are shown in lists. */
public final class Summaries {

  public static final String COLUMNS =
      "a.id, n.number, a.status, a.level, a.path, a.title, a.kind, a.category, a.urgency,"
          + " a.risk, a.holder_post, a.received_at, a.next_due, a.version";

  private Summaries() {}

  public static AppealSummary read(Object[] row) {
    return new AppealSummary(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (UUID) row[10],
        instant(row[11]),
        instant(row[12]),
        ((Number) row[13]).intValue());
  }

  private static Instant instant(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }
}
