package org.yiwang.grids;

import java.time.Instant;

/** By rule: who has to find a place for a household on the list, and by when. */
public interface PlacingPolicy {

  /**
   * @param role of the post that owns it
   * @param level slug of the unit that the post belongs to
   */
  record Placing(String role, String level, Instant due) {}

  /**
   * @param cause code of the dictionary {@code household-cause}
   */
  Placing placing(String cause, Instant since);
}
