package org.yiwang.grids.people;

import java.time.LocalDate;
import org.yiwang.kernel.Problem;

/**
 * From a day on, up to but without another: {@code [from, to)}.
 *
 * @param to {@link #OPEN} while it lasts; equal to {@code from} for what never held
 */
public record Span(LocalDate from, LocalDate to) {

  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  public static Span since(LocalDate from) {
    return new Span(from, OPEN);
  }

  public boolean isOpen() {
    return to.equals(OPEN);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  public boolean overlaps(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /**
   * @throws Problem {@code people.before-begin} for a day before it began
   */
  public Span endedOn(LocalDate day) {
    if (day.isBefore(from)) {
      throw Problem.refused("people.before-begin", "date", day, "begin", from);
    }
    return new Span(from, day);
  }

  /** As shown: null while it lasts. */
  public LocalDate shownTo() {
    return isOpen() ? null : to;
  }
}
