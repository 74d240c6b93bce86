package org.yiwang.appeals.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One clock as of an instant.
 *
 * @param seq the event that started it
 * @param due while it is paused, what it would be if it were resumed at that instant
 * @param warnAt when the yellow card is shown, null for never
 * @param overdueAt when the red card is shown
 * @param binding whether it is the one of its kind that counts now
 * @param pausedSince null unless it is paused
 * @param pausedUntil when it runs on by itself; null when it is not paused or has no bound
 * @param pausedFor how long it stood still in all, up to the instant
 * @param extendedBy summed up by unit
 * @param creditedBy summed up by unit
 * @param confirmed false when a day from start to due is in a year whose holidays are not announced
 * @param closedAt when it was met or ended, null while it is open
 * @param sentence why it is this date, in one sentence for the resident
 */
public record Clock(
    String kind,
    long seq,
    Instant startedAt,
    Term term,
    Instant due,
    Instant warnAt,
    Instant overdueAt,
    ClockState state,
    Card card,
    boolean binding,
    Instant pausedSince,
    Instant pausedUntil,
    Duration pausedFor,
    List<Span> extendedBy,
    List<Span> creditedBy,
    boolean confirmed,
    Instant closedAt,
    String sentence) {

  /** Whether it still demands something. */
  public boolean isOpen() {
    return closedAt == null;
  }

  public boolean isPaused() {
    return pausedSince != null;
  }
}
