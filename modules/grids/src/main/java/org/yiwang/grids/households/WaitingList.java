package org.yiwang.grids.households;

import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.UnitPath;

/** The list of households to be placed (待编), as it is kept. */
public interface WaitingList {

  void add(UUID household, UnitPath village, HouseholdView.Waiting entry);

  Optional<HouseholdView.Waiting> of(UUID household);

  /** Nothing happens when it is not on the list. */
  void remove(UUID household);
}
