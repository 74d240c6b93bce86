package org.yiwang.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Actor;

/**
 * For whom, for which day and how a file is brought in.
 *
 * @param id of the import
 * @param actor who sent or applies it; rows outside of the actor's scope are errors
 * @param on the day from which the file is true; never in the future
 * @param at business time of the command
 * @param mode whether one bad row stops the others
 * @param leavers what becomes of things that the file no longer names
 */
public record ImportScope(
    UUID id, Actor actor, LocalDate on, Instant at, ImportMode mode, Leavers leavers) {}
