package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/**
 * An appeal in a list; codes of the dictionaries, for the page to name.
 *
 * @param nextDue when the next step is due; absent while the resident has the word, and when closed
 */
public record AppealSummary(
    UUID id,
    String number,
    String status,
    String level,
    String path,
    String title,
    String kind,
    String category,
    String urgency,
    String risk,
    UUID holderPost,
    Instant receivedAt,
    Instant nextDue,
    int version) {}
