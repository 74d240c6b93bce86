package org.yiwang.appeals.obligations;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that is owed.
 *
 * @param kind code, named by the messages {@code appeals.kind.<kind>}
 * @param post that owes it; null when only a person does
 * @param person who owes it, where it is not simply whoever answers for the post
 * @param subject the task or sending it is about; null for the matter itself
 * @param due until when; null without a date
 */
public record Obligation(
    String kind, String unit, UUID post, UUID person, UUID subject, Instant due) {}
