package org.yiwang.grids;

import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.territory.UnitView;

/**
 * A part of a grid has become a grid of its own; told inside the transaction that did it.
 *
 * @param command that split it
 * @param from the grid that was split and goes on with the rest
 * @param to the new grid
 * @param households that stand in the new grid from now on
 */
public record GridSplit(Command command, UnitView from, UnitView to, Set<UUID> households) {}
