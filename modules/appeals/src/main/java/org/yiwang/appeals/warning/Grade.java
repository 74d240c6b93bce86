package org.yiwang.appeals.warning;

import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Level;

/**
 * What the rules say of a tally.
 *
 * @param rank of the colour; a higher one is graver
 * @param told level and role of the post that is told
 * @param joint whether the voices are to be led together
 * @param representatives how many may come for all at most; null for no word on it
 */
public record Grade(
    Tally tally,
    String colour,
    int rank,
    Level told,
    String role,
    boolean joint,
    Integer representatives,
    Decision decision) {}
