package org.yiwang.appeals.joint;

import java.time.Instant;
import java.util.UUID;

/**
 * An appeal that may say the same.
 *
 * @param likeness of the titles, in per cent
 * @param link how the two are linked already: duplicate, relapse or related; absent when not
 */
public record SimilarView(
    UUID id,
    String number,
    String title,
    String status,
    String path,
    String category,
    Instant receivedAt,
    int likeness,
    boolean sameReporter,
    boolean samePlace,
    boolean sameCategory,
    String link) {}
