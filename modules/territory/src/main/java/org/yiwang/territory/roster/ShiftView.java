package org.yiwang.territory.roster;

import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.Phone;
import org.yiwang.platform.Seal;

/**
 * A shift as planners see it.
 *
 * @param phone masked
 * @param endedAt when it ended early, not later than {@code from} if it never came to be; absent
 *     while it stands
 * @param successor the shift that took its place
 */
public record ShiftView(
    UUID id,
    String unitPath,
    int order,
    Instant from,
    Instant until,
    UUID personId,
    String personName,
    String role,
    String phone,
    Instant endedAt,
    String reason,
    UUID successor) {

  public static ShiftView of(Shift shift, Seal seal) {
    Shift.Ending ending = shift.ending();
    return new ShiftView(
        shift.id(),
        shift.unit().value(),
        shift.order(),
        shift.from(),
        shift.until(),
        shift.person(),
        shift.personName(),
        shift.role(),
        new Phone(seal.open(shift.phone().cipher())).masked(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.reason(),
        ending == null ? null : ending.successor());
  }
}
