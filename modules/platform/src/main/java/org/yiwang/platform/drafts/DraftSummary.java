package org.yiwang.platform.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in its owner's list.
 *
 * @param title its property of that name, if it has one already
 */
public record DraftSummary(
    UUID id, String kind, int version, String title, Instant begunAt, Instant changedAt) {}
