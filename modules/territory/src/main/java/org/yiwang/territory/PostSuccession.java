package org.yiwang.territory;

import java.util.UUID;

/**
 * One post has closed and another holds its matters.
 *
 * @param from that closed
 * @param to absent when the post was dissolved with its unit and had nobody to fall back to
 */
public record PostSuccession(UUID from, UUID to) {}
