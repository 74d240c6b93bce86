package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything dated that is known of one person, each list in the order of its days. */
public record PersonHistory(UUID id, List<Place> places, List<Role> roles, List<Roll> rolls) {

  /**
   * @param from first day
   * @param to first day it no longer held; absent while it does
   */
  public record Place(
      String unitPath, UUID householdId, String organisation, LocalDate from, LocalDate to) {}

  /**
   * @param to first day it no longer held; absent while it does
   */
  public record Role(String role, LocalDate from, LocalDate to) {}

  /**
   * @param to first day it no longer held; absent while it does
   */
  public record Roll(String branchPath, UUID groupId, LocalDate from, LocalDate to) {}
}
