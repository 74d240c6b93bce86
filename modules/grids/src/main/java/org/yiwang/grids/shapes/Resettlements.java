package org.yiwang.grids.shapes;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.UnitView;

/** Many households change their place at once, because their unit gives way to another. */
public interface Resettlements {

  /** How many stand in a grid now. */
  Change inhabitants(UUID grid);

  /** Whether anybody came to or left the grid after a day, so that the day cannot be changed. */
  boolean changedAfter(UUID grid, LocalDate day);

  /** Everybody in a grid goes to another from a day on; each household's own history says so. */
  void resettle(Command command, UnitView from, UnitView to, LocalDate on, String reason);

  /** Households that wait in a village wait in the one that follows. */
  void followWaiting(Command command, UnitPath from, UnitPath to, LocalDate on);
}
