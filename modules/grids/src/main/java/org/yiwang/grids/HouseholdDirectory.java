package org.yiwang.grids;

import java.util.Optional;
import java.util.UUID;

/** What the modules above ask about households. */
public interface HouseholdDirectory {

  Optional<HouseholdView> find(UUID id);
}
