package org.yiwang.appeals.warning;

import org.yiwang.kernel.UnitPath;

/**
 * What was counted.
 *
 * @param days how far back
 */
public record Tally(UnitPath place, String category, int days, Counts counts) {}
