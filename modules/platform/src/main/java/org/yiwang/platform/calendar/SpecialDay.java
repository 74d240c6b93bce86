package org.yiwang.platform.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says, or on which a holiday falls.
 *
 * @param area digits of the area code that it holds for, empty for the whole country
 * @param worked whether people work: a weekend given for a holiday (调休)
 * @param name of the holiday that it belongs to
 * @param basis the notice that says so
 */
public record SpecialDay(String area, LocalDate date, boolean worked, String name, String basis) {

  public boolean isNational() {
    return area.isEmpty();
  }

  /** Whether it holds at a place, given by the digits of its area code. */
  boolean holdsAt(String code) {
    return code.startsWith(area);
  }
}
