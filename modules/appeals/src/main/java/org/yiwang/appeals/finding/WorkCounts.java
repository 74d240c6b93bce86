package org.yiwang.appeals.finding;

import java.time.Instant;

/**
 * What a person answers for, by when the next step is due; days end in the jurisdiction's zone.
 *
 * @param today later today
 * @param thisWeek after today, until Sunday
 * @param waiting for the resident to say how it went
 */
public record WorkCounts(
    Instant now, long overdue, long today, long thisWeek, long later, long waiting) {}
