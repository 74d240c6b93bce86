package org.yiwang.platform.imports;

import java.time.LocalDate;

/**
 * How a file shall be brought in.
 *
 * @param fileName as the sender calls it; may be null
 * @param dryRun only checked, until somebody says to apply it
 * @param on the day from which it is true; today when null
 */
public record ImportOrder(
    String kind, String fileName, ImportMode mode, Leavers leavers, boolean dryRun, LocalDate on) {}
