package org.yiwang.grids.people.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.WorkingCalendar;

/** Query parameters that several doors read alike. */
@Dependent
class AsOf {

  private final BusinessClock clock;

  @Inject
  AsOf(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * @param asked a date such as 2026-10-08; null for today
   * @throws Problem {@code people.malformed-date}
   */
  LocalDate day(String asked) {
    if (asked == null || asked.isBlank()) {
      return LocalDate.ofInstant(clock.now(), WorkingCalendar.ZONE);
    }
    try {
      return LocalDate.parse(asked);
    } catch (DateTimeParseException malformed) {
      throw Problem.invalid("people.malformed-date", "date", asked);
    }
  }

  static UUID id(String text) {
    return text == null || text.isBlank() ? null : Ids.parse(text);
  }
}
