package org.yiwang.grids.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.WorkingCalendar;

/** Query parameters that several doors read alike. */
@Dependent
public class AsOf {

  private final BusinessClock clock;

  @Inject
  public AsOf(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * @param asked a date such as 2026-10-08; null for today
   * @throws Problem {@code people.malformed-date}
   */
  public LocalDate day(String asked) {
    if (asked == null || asked.isBlank()) {
      return LocalDate.ofInstant(clock.now(), WorkingCalendar.ZONE);
    }
    try {
      return LocalDate.parse(asked);
    } catch (DateTimeParseException malformed) {
      throw Problem.invalid("people.malformed-date", "date", asked);
    }
  }

  public static UUID id(String text) {
    return text == null || text.isBlank() ? null : Ids.parse(text);
  }

  /** Now for today or no day; the last moment of an earlier day in China. */
  public Instant instant(String asked) {
    Instant now = clock.now();
    LocalDate day = day(asked);
    return day.isBefore(LocalDate.ofInstant(now, WorkingCalendar.ZONE))
        ? day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant().minusNanos(1000)
        : now;
  }
}
