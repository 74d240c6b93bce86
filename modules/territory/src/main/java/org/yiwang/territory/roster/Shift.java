package org.yiwang.territory.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;

/**
 * A time in which one person is to be rung for a unit.
 *
 * @param order of ringing, 1 for the first
 * @param from its first moment
 * @param until the first moment that is no longer part of it
 * @param role in words, for instance the leader on duty
 * @param ending null while it stands as it was planned
 */
public record Shift(
    UUID id,
    UnitPath unit,
    int order,
    Instant from,
    Instant until,
    UUID person,
    String personName,
    String role,
    Sealed phone,
    Ending ending) {

  /** Longer than any duty in one piece, and what lists may look back by. */
  static final Duration LONGEST = Duration.ofDays(31);

  private static final int LAST = 9;

  /**
   * @param at when it ends early; not later than its beginning if it never came to be
   * @param reason in words; absent when its days were planned anew
   * @param successor the shift that took its place; absent when it was withdrawn
   */
  public record Ending(Instant at, String reason, UUID successor) {}

  public Shift {
    if (order < 1 || order > LAST) {
      throw Problem.invalid("territory.shift-order", "order", order, "limit", LAST);
    }
    if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
      throw Problem.invalid(
          "territory.shift-length", "from", from, "until", until, "days", LONGEST.toDays());
    }
  }

  /** When it really ends. */
  Instant end() {
    if (ending == null || ending.at().isAfter(until)) {
      return until;
    }
    return ending.at().isBefore(from) ? from : ending.at();
  }

  boolean covers(Instant at) {
    return !at.isBefore(from) && at.isBefore(end());
  }

  boolean meets(Shift other) {
    return from.isBefore(other.end()) && other.from.isBefore(end());
  }

  /**
   * What may still be changed.
   *
   * @throws Problem {@code territory.shift-ended}, {@code territory.shift-past}
   */
  void mustBeAhead(Instant now) {
    if (ending != null) {
      throw Problem.conflict("territory.shift-ended", "person", personName, "at", ending.at());
    }
    if (!until.isAfter(now)) {
      throw Problem.refused("territory.shift-past", "until", until, "now", now);
    }
  }

  Shift ended(Ending how) {
    return new Shift(id, unit, order, from, until, person, personName, role, phone, how);
  }
}
