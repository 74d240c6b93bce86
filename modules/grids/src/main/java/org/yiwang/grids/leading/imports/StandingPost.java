package org.yiwang.grids.leading.imports;

import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * A post that stands.
 *
 * @param fallback null at the end of a chain
 * @param person null while it is vacant
 */
public record StandingPost(UUID id, UnitPath unit, String role, UUID fallback, UUID person) {

  public String key() {
    return key(unit.value(), role);
  }

  /** What a post is told apart by. */
  public static String key(String unit, String role) {
    return unit + " " + role;
  }
}
