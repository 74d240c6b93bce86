package org.yiwang.territory.reorganisation;

import java.util.Set;
import java.util.UUID;
import org.yiwang.territory.UnitsSucceeded;

/** What was ordered by which document, as this module keeps it. */
public interface Reorganisations {

  /**
   * Keeps what was done and tells it in full.
   *
   * @param founded ids of the units that began with it
   */
  ReorganisationView keep(NewOrder order, UnitsSucceeded done, Set<UUID> founded);
}
