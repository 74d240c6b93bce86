package org.yiwang.territory.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reorganisation in a list.
 *
 * @param on first day of the new order
 * @param path of the lowest unit that all of it lies in
 * @param units how many ended
 */
public record ReorganisationSummary(
    UUID id,
    String kind,
    String document,
    LocalDate on,
    Instant recordedAt,
    String by,
    String path,
    int units) {}
