package org.yiwang.grids.leading.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * What one row says of one post.
 *
 * @param fallback key of the post that answers while this one is vacant; null leaves it as it is
 * @param person who takes it over; null leaves whoever is there
 * @param since the day they took over
 */
public record PostRow(
    UUID unitId,
    String unit,
    String role,
    String name,
    String fallback,
    UUID person,
    String personName,
    LocalDate since) {

  String key() {
    return StandingPost.key(unit, role);
  }

  UnitPath path() {
    return new UnitPath(unit);
  }

  /** The unit of the fallback; null without one. */
  UnitPath fallbackUnit() {
    return fallback == null ? null : new UnitPath(fallback.substring(0, fallback.indexOf(' ')));
  }
}
