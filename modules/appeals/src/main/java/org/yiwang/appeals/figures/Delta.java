package org.yiwang.appeals.figures;

import java.time.LocalDate;

/**
 * What is added to the figures, or taken from them when the amount is negative.
 *
 * @param path of the unit under which it is counted
 * @param kind and {@code category}: codes, empty while nobody has decided
 */
public record Delta(
    String path,
    LocalDate day,
    String kind,
    String category,
    String level,
    Measure measure,
    String state,
    int amount) {

  /** The same thing counted another number of times. */
  public Delta times(int factor) {
    return new Delta(path, day, kind, category, level, measure, state, amount * factor);
  }

  /** The same thing, counted once. */
  Delta one() {
    return new Delta(path, day, kind, category, level, measure, state, 1);
  }
}
