package org.yiwang.territory.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.WorkingCalendar;

/** Whole days in China, the first and the last among them. */
public record Days(LocalDate first, LocalDate last) {

  /** As far as one look or one plan reaches: a quarter of a year. */
  public static final int MOST = 92;

  /**
   * @param last the first, when absent
   * @throws Problem {@code territory.roster-days}
   */
  public static Days of(LocalDate first, LocalDate last) {
    LocalDate end = last == null ? first : last;
    if (first == null || end.isBefore(first) || ChronoUnit.DAYS.between(first, end) >= MOST) {
      throw Problem.invalid(
          "territory.roster-days",
          "day",
          String.valueOf(first),
          "lastDay",
          String.valueOf(end),
          "limit",
          MOST);
    }
    return new Days(first, end);
  }

  public Instant from() {
    return first.atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }

  public Instant until() {
    return last.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }
}
