package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * A person as others see them on a day.
 *
 * @param idNumber masked
 * @param phone masked; absent when there is none
 * @param unitPath village or town they belong to; absent when they belonged nowhere that day
 * @param householdId where they live; absent when that is not known
 * @param organisation they work for; absent when there is none
 * @param roles codes of the dictionary {@code person-role}
 * @param branchPath whose roll of Party members they are on; absent when on none
 * @param groupId their Party group; absent when in none
 * @param joinedOn the day they joined the Party
 * @param goneOn the first day they are no longer there; absent while they are
 * @param departure left or deceased
 */
public record PersonView(
    UUID id,
    String name,
    String idNumber,
    String phone,
    String unitPath,
    UUID householdId,
    String organisation,
    List<String> roles,
    String branchPath,
    UUID groupId,
    LocalDate joinedOn,
    LocalDate goneOn,
    String departure) {

  /** Null when they belonged nowhere that day. */
  public UnitPath unit() {
    return unitPath == null ? null : new UnitPath(unitPath);
  }
}
