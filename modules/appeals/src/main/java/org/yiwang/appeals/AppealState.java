package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/** The whole content of an appeal's row, to compare with the sum of its events. */
public record AppealState(
    String status,
    String path,
    String level,
    String holderUnit,
    UUID holderPost,
    UUID answeredBy,
    String channel,
    String title,
    UUID household,
    String reporterName,
    String kind,
    String category,
    String urgency,
    String risk,
    Instant receivedAt,
    Instant acceptDue,
    Instant answerDue,
    Instant nextDue,
    boolean datesConfirmed,
    boolean open,
    int version) {}
