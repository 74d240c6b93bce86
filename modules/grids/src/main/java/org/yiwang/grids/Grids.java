package org.yiwang.grids;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The grids as their module keeps them. */
public interface Grids {

  /** The grid, made if it is its first household's, and locked until the transaction ends. */
  Grid locked(UUID unit, UnitPath path);

  /** Empty while nobody has ever stood in it. */
  Optional<Grid> find(UUID unit);

  /** How many stood in it on a date and after each later change, in order; the last is today's. */
  List<Change> sizesSince(UUID unit, LocalDate from);
}
