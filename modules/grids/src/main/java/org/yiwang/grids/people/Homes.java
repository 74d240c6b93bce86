package org.yiwang.grids.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** Where households stand today, many at a time. */
public interface Homes {

  /** Path of the grid; of the village for a household that waits to be placed. */
  Map<UUID, UnitPath> of(Collection<UUID> households);
}
