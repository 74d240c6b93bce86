package org.yiwang.grids.households;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * A household from one date on: where it stands and who it is. The stays of a household follow one
 * another without overlap, so that on any date it stands in one place at most; the table's key
 * holds that too.
 *
 * @param from first day
 * @param grid null while it waits to be placed
 * @param place path of the grid, or of the village while it waits
 */
public record Stay(LocalDate from, UUID grid, UnitPath place, Particulars who) {

  /** In place of an end that has not come. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  public boolean waits() {
    return grid == null;
  }

  Stay in(LocalDate on, UUID newGrid, UnitPath newPlace) {
    return new Stay(on, newGrid, newPlace, who);
  }

  Stay as(LocalDate on, Particulars newWho) {
    return new Stay(on, grid, place, newWho);
  }
}
