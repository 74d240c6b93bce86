package org.yiwang.territory;

import java.time.LocalDate;
import java.util.List;
import org.yiwang.kernel.Command;

/**
 * Units have ended and others have taken their place; told once, after the last of them, inside the
 * transaction that did it, so that whoever keeps something by unit or post can move it along.
 *
 * @param on first day of the new order, not later than the day of the command
 * @param units superiors before what lies below them
 * @param posts every post of the units that ended
 */
public record UnitsSucceeded(
    Command command, LocalDate on, List<Succession> units, List<PostSuccession> posts) {}
