package org.yiwang.grids.households;

import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** The households as their module keeps them: one row, its stays and its events. */
public interface Households {

  /** Locked until the transaction ends. */
  Optional<Household> locked(UUID id);

  /** Registered in this village under this number, whether still here or not. */
  Optional<Household> ofNumber(UnitPath village, String number);

  /** Keeps a household: new, or with what happened since it was read. */
  void keep(Household household, Command command);
}
