package org.yiwang.grids;

import java.time.Instant;
import java.util.UUID;

/**
 * A household as others see it.
 *
 * @param gridId its grid's unit
 * @param number unique in its village
 * @param kind villager or merchant
 * @param phone masked; absent when there is none
 */
public record HouseholdView(
    UUID id,
    UUID gridId,
    String gridPath,
    String number,
    String kind,
    String headName,
    String phone,
    int members,
    Instant placedAt) {}
