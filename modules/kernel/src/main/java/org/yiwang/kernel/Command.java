package org.yiwang.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * One wish of one actor, fixed before the first attempt so that every retry means the same: the id
 * of whatever it creates, the business time, and the key under which its reply is kept.
 *
 * @param actor who wants it
 * @param id identity for the thing this command creates
 * @param key the caller's idempotency key, 8–100 ASCII characters; never used twice by one actor
 * @param bodyHash SHA-256 of what was asked, in hexadecimal; same key and same hash means same
 *     reply
 * @param at now, by the business clock
 */
public record Command(Actor actor, UUID id, String key, String bodyHash, Instant at) {}
