package org.yiwang.appeals.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures of a unit and all below it; the rows add up to the total.
 *
 * @param by unit, kind, category, status or month
 * @param asOf everything that happened before this is in it, by the machine's clock
 * @param lagSeconds how long ago that was
 */
public record FiguresView(
    String under,
    String name,
    LocalDate from,
    LocalDate to,
    String by,
    Instant asOf,
    long lagSeconds,
    Figures total,
    List<Row> rows) {

  /**
   * @param key path, code or month ({@code 2026-11}); the path of the whole for what is counted in
   *     the unit itself and in none below; empty for what nobody has classified
   * @param name of a unit; absent for codes, which the page names
   */
  public record Row(String key, String name, Figures figures) {}
}
