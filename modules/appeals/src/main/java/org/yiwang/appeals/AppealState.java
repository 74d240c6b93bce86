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
    String offeredUnit,
    UUID offeredPost,
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
    boolean confidential,
    boolean restricted,
    boolean bound,
    boolean paused,
    boolean open,
    Dates dates,
    int version) {}
