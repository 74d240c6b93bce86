package org.yiwang.grids.shapes;

import java.util.UUID;

/**
 * A grid near another, and what the two would be together.
 *
 * @param sameBranch whether one branch leads both
 * @param metres between the middles of the two, along the ground; absent when either has no
 *     surveyed house
 * @param households of both together
 * @param verdict of the rules on that, code of the dictionary {@code grid-verdict}
 * @param explanation why, in Chinese
 */
public record Neighbour(
    UUID unitId,
    String path,
    String name,
    boolean sameBranch,
    Integer metres,
    int households,
    int merchants,
    String verdict,
    String explanation) {}
