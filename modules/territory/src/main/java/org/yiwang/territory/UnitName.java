package org.yiwang.territory;

import java.time.LocalDate;

/**
 * What a unit was called, and under which code, for a time. The names of a unit follow one another
 * without overlap; they may reach back before the day it was registered here.
 *
 * @param from first day
 * @param to first day it no longer held; {@link #OPEN} while it does
 */
public record UnitName(String name, String code, LocalDate from, LocalDate to) {

  /** The end of what has none yet. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
}
