package org.yiwang.grids.shapes;

import java.util.UUID;

/**
 * A grid that the rules in force find fault with today.
 *
 * @param finding over-limit, too-small, reason-missing or undecided
 * @param judged the verdict kept when somebody last came or went; another than today's when the
 *     rules have changed since
 * @param explanation of the rules, in Chinese
 */
public record GridFinding(
    UUID unitId,
    String path,
    String name,
    int households,
    int merchants,
    String finding,
    String judged,
    String verdict,
    String explanation) {}
