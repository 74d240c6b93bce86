package org.yiwang.grids;

import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The grids and households as their module keeps them. */
public interface Grids {

  /** The grid, made if it is its first household's, and locked until the transaction ends. */
  Grid locked(UUID unit, UnitPath path);

  Optional<Household> household(UnitPath village, String number);

  void add(Household household);
}
