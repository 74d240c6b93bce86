package org.yiwang.appeals.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.kernel.Problem;

/**
 * The days that figures are asked for, cut into whole months and what is left of others.
 *
 * @param from the first
 * @param to the last
 */
public record Days(LocalDate from, LocalDate to) {

  /** A stretch of one kind of sums, by the first day each of them covers. */
  public record Stretch(Span span, LocalDate first, LocalDate last) {}

  /**
   * @throws Problem {@code appeals.figures-days} unless in order
   */
  public Days {
    if (from.isAfter(to)) {
      throw Problem.invalid("appeals.figures-days", "from", from, "to", to);
    }
  }

  public List<Stretch> stretches() {
    LocalDate firstMonth = from.getDayOfMonth() == 1 ? from : nextMonth(from);
    LocalDate afterMonths = to.plusDays(1).withDayOfMonth(1);
    if (!firstMonth.isBefore(afterMonths)) {
      return List.of(new Stretch(Span.DAY, from, to));
    }
    List<Stretch> stretches = new ArrayList<>();
    if (from.isBefore(firstMonth)) {
      stretches.add(new Stretch(Span.DAY, from, firstMonth.minusDays(1)));
    }
    stretches.add(new Stretch(Span.MONTH, firstMonth, afterMonths.minusMonths(1)));
    if (!to.isBefore(afterMonths)) {
      stretches.add(new Stretch(Span.DAY, afterMonths, to));
    }
    return stretches;
  }

  private static LocalDate nextMonth(LocalDate day) {
    return day.withDayOfMonth(1).plusMonths(1);
  }
}
