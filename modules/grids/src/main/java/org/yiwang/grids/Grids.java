package org.yiwang.grids;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The grids as their module keeps them. */
public interface Grids {

  /** The grid, made if it is its first household's, and locked until the transaction ends. */
  Grid locked(UUID unit, UnitPath path);

  /** As {@link #locked}, many at once; those without a row get one. */
  Map<UUID, Grid> locked(Map<UUID, UnitPath> units);

  /** As {@link #sizesSince(UUID, LocalDate)}, for many at once. */
  Map<UUID, List<Change>> sizesSince(Collection<UUID> units, LocalDate from);

  /** How many stood in it on a date and after each later change, in order; the last is today's. */
  List<Change> sizesSince(UUID unit, LocalDate from);
}
