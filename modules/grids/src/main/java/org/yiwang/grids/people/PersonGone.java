package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Command;

/**
 * Somebody has left or died; told inside the transaction that recorded it.
 *
 * @param on the first day they are no longer there
 */
public record PersonGone(Command command, UUID person, String name, LocalDate on) {}
