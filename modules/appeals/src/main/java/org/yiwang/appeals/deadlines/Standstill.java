package org.yiwang.appeals.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pause under way.
 *
 * @param until null for no bound
 * @param counts whether it began before the due time; afterwards it heals nothing
 * @param reasons as people say them
 */
record Standstill(Instant from, Instant until, boolean counts, List<String> reasons) {

  /** Whether it ended by itself before or at an instant. */
  boolean lapsedBy(Instant instant) {
    return until != null && !until.isAfter(instant);
  }

  /** With another pause that begins while this one lasts; both must be over. */
  Standstill and(Mark.Paused more) {
    Instant later =
        until == null || more.until() == null
            ? null
            : until.isAfter(more.until()) ? until : more.until();
    return new Standstill(
        from,
        later,
        counts,
        Stream.concat(reasons.stream(), Stream.of(more.reasonName())).distinct().toList());
  }
}
