package org.yiwang.grids.party;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Party group as others see it on a day.
 *
 * @param leaderId absent while nobody leads it
 * @param leaderName absent in the reply to a change
 * @param members how many are in it that day; 0 in the reply to a change
 * @param to first day it no longer stood; absent while it does
 */
public record PartyGroupView(
    UUID id,
    String branchPath,
    String name,
    UUID leaderId,
    String leaderName,
    int members,
    LocalDate from,
    LocalDate to) {}
