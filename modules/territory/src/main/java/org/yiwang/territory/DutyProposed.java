package org.yiwang.territory;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Command;

/**
 * Somebody is about to take over a post. Told inside the transaction before anything is written: an
 * observer that knows a rule against it throws its {@link org.yiwang.kernel.Problem}.
 *
 * @param post with whoever is still on duty there
 * @param on the day the duty is to begin
 */
public record DutyProposed(Command command, PostView post, UUID personId, LocalDate on) {}
