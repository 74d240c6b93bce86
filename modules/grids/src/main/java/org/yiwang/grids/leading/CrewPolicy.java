package org.yiwang.grids.leading;

import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Problem;

/** Judges by rule who may stand by a grid, and whether its crew is complete. */
public interface CrewPolicy {

  /**
   * @throws Problem {@code leading.undecided}, as all of these
   */
  Eligibility leader(Facts facts);

  Eligibility pairing(Facts facts);

  Eligibility workload(Facts facts);

  Eligibility completeness(Facts facts);
}
