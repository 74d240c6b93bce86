package org.yiwang.grids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.platform.Versioned;

/**
 * A household as others see it, on one date.
 *
 * @param gridId its grid's unit; absent while it waits to be placed
 * @param gridPath absent while it waits
 * @param path of the grid, or of the village while it waits
 * @param villagePath of the village that registered its number
 * @param number unique in that village
 * @param kind villager or merchant
 * @param idNumber of the head, masked; absent when not known
 * @param phone masked; absent when there is none
 * @param since first day of all this
 * @param until first day it is no longer here; absent while it is
 * @param waiting absent unless it is on the list of those to be placed
 */
public record HouseholdView(
    UUID id,
    UUID gridId,
    String gridPath,
    String path,
    String villagePath,
    String number,
    String kind,
    String headName,
    String idNumber,
    String phone,
    int members,
    String villageGroup,
    String address,
    Double longitude,
    Double latitude,
    LocalDate since,
    LocalDate until,
    Waiting waiting,
    int version)
    implements Versioned {

  /**
   * On the list of those to be placed (待编).
   *
   * @param wantedPath the grid that had no room; absent when none was named
   * @param explanation why the rules refused it; absent when no grid was named
   * @param ownerPostId that has to find it a place; absent when nobody stands there, which lists
   *     show first
   * @param due by when
   */
  public record Waiting(
      String wantedPath, String explanation, UUID ownerPostId, Instant since, Instant due) {}
}
