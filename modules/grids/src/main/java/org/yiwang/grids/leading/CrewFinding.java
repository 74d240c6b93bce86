package org.yiwang.grids.leading;

import java.util.UUID;

/**
 * Somebody on a grid's crew with whom the rules in force find fault today.
 *
 * @param gridId the grid's unit
 * @param role of the post, code of the dictionary {@code post-role}
 * @param finding not-registered, unqualified, overloaded, reason-missing or undecided
 * @param verdict of the rules today; absent when they were not asked or do not answer
 * @param decisionId the stored decision by which they could take the seat; absent when there is
 *     none
 * @param explanation why, in Chinese
 */
public record CrewFinding(
    UUID gridId,
    String gridPath,
    String gridName,
    UUID postId,
    String role,
    UUID personId,
    String personName,
    String finding,
    String verdict,
    UUID decisionId,
    String explanation) {}
