package org.yiwang.grids.people;

import java.time.LocalDate;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.WorkingCalendar;

/** The days commands mean, in China. */
public final class Days {

  private Days() {}

  public static LocalDate today(Command command) {
    return LocalDate.ofInstant(command.at(), WorkingCalendar.ZONE);
  }

  /**
   * @param wished null for today
   * @throws Problem {@code people.date-ahead} for a day to come
   */
  public static LocalDate effective(Command command, LocalDate wished) {
    LocalDate today = today(command);
    if (wished != null && wished.isAfter(today)) {
      throw Problem.refused("people.date-ahead", "date", wished, "today", today);
    }
    return wished == null ? today : wished;
  }
}
