package org.yiwang.grids.households;

import java.util.UUID;

/**
 * What happened to a household; rows that are only ever inserted, each with the date it counts
 * from. Places are unit paths.
 */
public sealed interface HouseholdEvent {

  /**
   * @param cause code of the dictionary {@code household-cause}: first, moved-in, split or import
   * @param parent the household it was split from; absent otherwise
   */
  record Registered(String place, String headName, int members, String cause, UUID parent)
      implements HouseholdEvent {}

  /**
   * It could not be placed and is on the list of those to be placed.
   *
   * @param wanted path of the grid that had no room; absent when none was named
   */
  record Listed(String wanted, String explanation) implements HouseholdEvent {}

  /**
   * From one grid to another, or off the list into a grid.
   *
   * @param from path of the grid, or of the village while it waited
   */
  record Moved(String from, String to, String reason) implements HouseholdEvent {}

  /** A part of it became a household of its own. */
  record SplitOff(UUID child, String number, int membersLeft) implements HouseholdEvent {}

  /**
   * @param cause death or other
   */
  record HeadChanged(String before, String after, String cause, int members)
      implements HouseholdEvent {}

  /**
   * Something had been written down wrongly or was not known.
   *
   * @param fields names of what was put right, without the values
   */
  record Corrected(String headName, java.util.List<String> fields) implements HouseholdEvent {}

  /**
   * @param cause moved-out, died-out or not-in-import
   */
  record Left(String from, String cause) implements HouseholdEvent {}

  /** It came back after it had left. */
  record Returned(String place) implements HouseholdEvent {}
}
