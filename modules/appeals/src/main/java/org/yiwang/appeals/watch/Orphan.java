package org.yiwang.appeals.watch;

import java.util.UUID;

/**
 * A post that holds open matters and nobody answers for.
 *
 * @param unit path of the unit of the post
 * @param appeals how many it holds
 */
public record Orphan(UUID post, String unit, long appeals) {}
