package org.yiwang.grids;

/**
 * How large a grid is, or would be.
 *
 * @param households villagers' households
 * @param merchants counted apart
 * @param hamlet whether it is a hamlet of its own, too far from any neighbour to be joined to one
 */
public record GridSizeQuestion(int households, int merchants, boolean hamlet) {}
