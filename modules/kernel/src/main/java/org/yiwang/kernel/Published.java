package org.yiwang.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * News from a module to whoever listens, inside the transaction that made it true: the outbox keeps
 * it for the world outside, other modules observe it as a CDI event.
 *
 * @param type stable name, for instance {@code appeal-filed}; never a Java class name
 * @param version of the shape of {@code body}
 * @param subject what it is about
 * @param path the unit concerned
 * @param body JSON
 * @param at business time
 */
public record Published(
    String type, int version, UUID subject, UnitPath path, String body, Instant at) {}
