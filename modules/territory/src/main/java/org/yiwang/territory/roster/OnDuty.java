package org.yiwang.territory.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody to be rung now.
 *
 * @param shift its id, by which {@link Rosters#phone} gives the number
 * @param order of ringing, 1 for the first
 * @param role in words
 * @param until when the shift ends
 */
public record OnDuty(
    UUID shift, int order, UUID personId, String personName, String role, Instant until) {

  static OnDuty of(Shift shift) {
    return new OnDuty(
        shift.id(), shift.order(), shift.person(), shift.personName(), shift.role(), shift.end());
  }
}
