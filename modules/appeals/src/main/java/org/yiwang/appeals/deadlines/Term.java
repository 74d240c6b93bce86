package org.yiwang.appeals.deadlines;

import java.util.Optional;

/**
 * What the rules give a clock: how long from what on, and when its cards are shown.
 *
 * @param clock a code of the dictionary {@code clock}: route, sign, handle, answer
 * @param from a code of the dictionary {@code clock-start}: filed, assigned, accepted, answered
 * @param warnAmount how long before the due time the yellow card is shown; null for never. One that
 *     would be shown from the start is no warning and is not shown.
 * @param overdueAmount how long after the due time the red card is shown; null for at once
 */
public record Term(
    String clock,
    String from,
    long amount,
    String unit,
    Long warnAmount,
    String warnUnit,
    Long overdueAmount,
    String overdueUnit) {

  public Term {
    new Span(amount, unit);
    optional(warnAmount, warnUnit);
    optional(overdueAmount, overdueUnit);
  }

  /**
   * A term that warns of nothing and is overdue at once; no second constructor, for JSON reads
   * records by their only one.
   */
  public static Term plain(String clock, String from, long amount, String unit) {
    return new Term(clock, from, amount, unit, null, null, null, null);
  }

  public Span span() {
    return new Span(amount, unit);
  }

  Optional<Span> warning() {
    return optional(warnAmount, warnUnit);
  }

  Optional<Span> grace() {
    return optional(overdueAmount, overdueUnit);
  }

  private static Optional<Span> optional(Long amount, String unit) {
    return amount == null ? Optional.empty() : Optional.of(new Span(amount, unit));
  }
}
