package org.yiwang.appeals.figures;

import java.time.Instant;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealState;

/**
 * One event between what was before and what is after it.
 *
 * @param before null for the first
 * @param late whether an answer, or an end, came after its clock was due
 */
public record Step(
    AppealState before, AppealEvent event, AppealState after, Instant at, boolean late) {}
