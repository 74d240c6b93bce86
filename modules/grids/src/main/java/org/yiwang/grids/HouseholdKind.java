package org.yiwang.grids;

import java.util.Locale;
import org.yiwang.kernel.Problem;

/** Whose household it is: a villager's, or a merchant's who trades in the grid. */
public enum HouseholdKind {
  VILLAGER,
  MERCHANT;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code grids.unknown-kind}
   */
  public static HouseholdKind ofSlug(String slug) {
    for (HouseholdKind kind : values()) {
      if (kind.slug().equals(slug)) {
        return kind;
      }
    }
    throw Problem.invalid("grids.unknown-kind", "kind", String.valueOf(slug));
  }
}
