package org.yiwang.grids.households;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.UnitPath;

/** The list of households to be placed (待编), as it is kept. */
public interface WaitingList {

  void add(UUID household, UnitPath village, HouseholdView.Waiting entry);

  Optional<HouseholdView.Waiting> of(UUID household);

  /** It has been placed, or is gone; nothing happens when it is not on the list. */
  void end(UUID household, Instant at);
}
