package org.yiwang.territory.roster.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Seal;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.roster.Days;
import org.yiwang.territory.roster.Gap;
import org.yiwang.territory.roster.Shift;
import org.yiwang.territory.roster.ShiftView;

/** Reads the roster for those who plan it. */
@Dependent
class RosterQueries {

  private static final String WEEK = "7";

  private final SqlShifts shifts;
  private final BusinessClock clock;
  private final Seal seal;

  @Inject
  RosterQueries(SqlShifts shifts, BusinessClock clock, Seal seal) {
    this.shifts = shifts;
    this.clock = clock;
    this.seal = seal;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.now(), WorkingCalendar.ZONE);
  }

  List<ShiftView> of(UnitPath unit, Days days, boolean history) {
    List<Shift> found =
        history
            ? shifts.everBetween(unit, days.from(), days.until())
            : shifts.between(unit, days.from(), days.until());
    return found.stream().map(shift -> ShiftView.of(shift, seal)).toList();
  }

  /**
   * @throws Problem {@code territory.gap-days}
   */
  List<Gap> gaps(UnitPath unit, String days) {
    String asked = days == null ? WEEK : days;
    if (!asked.matches("[1-9]\\d?") || Integer.parseInt(asked) > Days.MOST) {
      throw Problem.invalid("territory.gap-days", "days", asked, "limit", Days.MOST);
    }
    Instant now = clock.now();
    Instant until = now.plus(Duration.ofDays(Integer.parseInt(asked)));
    return Gap.between(now, until, shifts.between(unit, now, until));
  }
}
