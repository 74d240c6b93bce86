package org.yiwang.appeals.figures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A figure that is not what counting gives.
 *
 * @param appeal whose deltas they are; absent for sums of units
 * @param span day, month or now for a sum; delta for what the deltas of an appeal amount to
 * @param counted what it should be
 */
public record Difference(
    UUID appeal,
    String path,
    String span,
    LocalDate since,
    String kind,
    String category,
    String level,
    String measure,
    String state,
    long kept,
    long counted) {

  static Difference of(UUID appeal, Delta one, long kept, long counted) {
    return new Difference(
        appeal,
        one.path(),
        "delta",
        one.day(),
        one.kind(),
        one.category(),
        one.level(),
        one.measure().slug(),
        one.state(),
        kept,
        counted);
  }
}
