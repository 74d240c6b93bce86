package org.yiwang.grids.people;

import java.util.Locale;
import org.yiwang.kernel.Problem;

/** Why somebody is no longer there. */
public enum Departure {
  LEFT,
  DECEASED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code people.unknown-departure}
   */
  public static Departure ofSlug(String slug) {
    for (Departure departure : values()) {
      if (departure.slug().equals(slug)) {
        return departure;
      }
    }
    throw Problem.invalid("people.unknown-departure", "departure", String.valueOf(slug));
  }
}
