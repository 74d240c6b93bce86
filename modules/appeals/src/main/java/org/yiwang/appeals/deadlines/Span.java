package org.yiwang.appeals.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.WorkingCalendar;

/**
 * An amount of time in the unit that the rules count in. Hours and calendar days run on through
 * everything; of working days the day of the start does not count and its clock time is kept.
 *
 * @param unit a code of the dictionary {@code time-unit}
 * @throws Problem {@code appeals.unknown-code}, {@code appeals.strange-span}
 */
public record Span(long amount, String unit) {

  static final String HOURS = "hours";
  static final String CALENDAR_DAYS = "calendar-days";
  static final String WORKING_DAYS = "working-days";
  static final List<String> UNITS = List.of(WORKING_DAYS, CALENDAR_DAYS, HOURS);

  private static final long MOST = 99_999;

  public Span {
    if (!UNITS.contains(unit)) {
      throw Problem.invalid(
          "appeals.unknown-code",
          "field",
          "time-unit",
          "code",
          String.valueOf(unit),
          "allowed",
          String.join(", ", UNITS));
    }
    if (amount < 0 || amount > MOST) {
      throw Problem.invalid("appeals.strange-span", "amount", amount, "most", MOST);
    }
  }

  boolean inWorkingDays() {
    return unit.equals(WORKING_DAYS);
  }

  public Instant after(Instant start, WorkingCalendar calendar) {
    return inWorkingDays() ? calendar.plusWorkingDays(start, amount) : start.plusSeconds(seconds());
  }

  Instant before(Instant end, WorkingCalendar calendar) {
    return inWorkingDays() ? calendar.minusWorkingDays(end, amount) : end.minusSeconds(seconds());
  }

  private long seconds() {
    return amount * (unit.equals(HOURS) ? 3_600 : 86_400);
  }

  /** As people say it. */
  String words() {
    return Messages.sentence("appeals.deadline.unit-" + unit, Map.of("amount", amount));
  }
}
