package org.yiwang.appeals.obligations;

import java.time.Instant;
import java.util.UUID;

/**
 * Something the caller owes.
 *
 * @param kindName in Chinese
 * @param subject the task it is about; absent for the matter itself
 * @param due absent without a date
 * @param overdue whether that has passed
 */
public record ObligationView(
    UUID id,
    UUID appeal,
    String number,
    String title,
    String path,
    String kind,
    String kindName,
    UUID post,
    UUID subject,
    Instant since,
    Instant due,
    boolean overdue) {}
