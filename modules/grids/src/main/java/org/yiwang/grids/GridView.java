package org.yiwang.grids;

import java.util.UUID;

/**
 * A grid's size and what the rules say of it.
 *
 * @param unitId the grid's unit
 * @param verdict code of the dictionary {@code grid-verdict}; absent while nobody stands in it
 * @param reason given for an unusual size
 * @param decisionId the stored decision behind the verdict
 * @param explanation why, in Chinese
 */
public record GridView(
    UUID unitId,
    String path,
    String name,
    int households,
    int merchants,
    String verdict,
    String reason,
    UUID decisionId,
    String explanation) {}
