package org.yiwang.grids.leading;

import java.util.UUID;

/**
 * How much one instructor has to do.
 *
 * @param grids how many grids they instruct, everywhere
 * @param verdict code of the dictionary {@code workload-verdict}
 * @param explanation why, in Chinese
 */
public record InstructorView(
    UUID personId, String name, int grids, String verdict, String explanation) {}
