package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/**
 * One event and its circumstances.
 *
 * @param sequence its number in its appeal, from 1
 * @param at business time
 * @param actor who did it
 */
public record Happened(int sequence, Instant at, UUID actor, String actorName, AppealEvent event) {}
