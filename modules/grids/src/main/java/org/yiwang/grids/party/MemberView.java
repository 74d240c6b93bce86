package org.yiwang.grids.party;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a roll of Party members, as of a day.
 *
 * @param groupId absent for who is in no Party group
 * @param groupName absent likewise
 * @param leadsGroup whether they lead it that day
 * @param joinedOn the day they joined the Party; absent when not known
 * @param since on this roll, in this group, from this day
 */
public record MemberView(
    UUID personId,
    String name,
    String phone,
    String branchPath,
    UUID groupId,
    String groupName,
    boolean leadsGroup,
    LocalDate joinedOn,
    LocalDate since) {}
