package org.yiwang.appeals;

import java.time.Instant;

/**
 * What is done by itself when its time comes.
 *
 * @param clock the clock it is about; for tasks {@code aid}, for supervision {@code supervision},
 *     for what was sent out {@code outside}
 * @param due when
 * @param about the due time that the card speaks of
 */
public record Step(Kind kind, String clock, Instant due, Instant about) {

  /** What is done. */
  public enum Kind {
    /** The next on the roster is rung. */
    RING,
    /** A pause has reached its bound. */
    RESUME,
    /** The yellow card is shown. */
    WARN,
    /** The red card is shown, and what was not accepted or handled climbs. */
    OVERDUE
  }
}
