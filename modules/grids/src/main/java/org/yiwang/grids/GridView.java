package org.yiwang.grids;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A grid's size and what the rules say of that.
 *
 * @param unitId the grid's unit
 * @param displayNumber the number people use, such as 9 for a branch's ninth grid
 * @param validTo last day; absent while it stands
 * @param households villagers' households, on the day looked at
 * @param hamlet whether it is a hamlet of its own, which may be small
 * @param verdict code of the dictionary {@code grid-verdict}; absent while nobody stands in it, and
 *     for days gone by, which are not judged by the rules of today
 * @param reason given for an unusual size
 * @param leaderName who leads it; absent while nobody does, and for days gone by
 * @param completeness of leader and instructors, code of the dictionary {@code crew-verdict};
 *     absent for days gone by and for grids that have ended
 * @param decisionId the stored decision behind the verdict
 * @param explanation why, in Chinese; absent in lists
 */
public record GridView(
    UUID unitId,
    String path,
    String name,
    String displayNumber,
    LocalDate validFrom,
    LocalDate validTo,
    int households,
    int merchants,
    boolean hamlet,
    String verdict,
    String reason,
    String leaderName,
    String completeness,
    UUID decisionId,
    String explanation) {}
