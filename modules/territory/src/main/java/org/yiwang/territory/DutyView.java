package org.yiwang.territory;

import java.time.Instant;
import java.util.UUID;

/**
 * One person on one post from one instant to another.
 *
 * @param until absent while it lasts
 * @param reason why it was left; absent when somebody took over
 */
public record DutyView(
    UUID postId,
    String unitPath,
    String role,
    UUID personId,
    String personName,
    Instant since,
    Instant until,
    String reason) {}
