package org.yiwang.appeals;

import java.time.Instant;

/**
 * The dates of an appeal, computed from its events and written into its row for lists and the
 * sweep.
 *
 * @param acceptDue when it must be accepted; absent when nothing awaits that
 * @param handleDue when it must be handled
 * @param answerDue when the resident must have the answer
 * @param nextDue the one of them that is next; absent while the resident has the word
 * @param warnDue from when on the next one shows yellow
 * @param redDue from when on it shows red
 * @param sweepDue when the next step is taken by itself; absent when none is
 * @param confirmed false when a date falls in a year whose holidays are not announced yet
 */
public record Dates(
    Instant acceptDue,
    Instant handleDue,
    Instant answerDue,
    Instant nextDue,
    Instant warnDue,
    Instant redDue,
    Instant sweepDue,
    boolean confirmed) {}
