package org.yiwang.grids;

/** How large a grid is, or would be: villagers' households and merchants, counted apart. */
public record GridSizeQuestion(int households, int merchants) {}
