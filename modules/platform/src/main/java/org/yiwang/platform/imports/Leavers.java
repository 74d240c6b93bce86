package org.yiwang.platform.imports;

import java.util.Locale;
import org.yiwang.kernel.Problem;

/** What becomes of things that a file no longer names. */
public enum Leavers {
  /** They are shown and stay. */
  KEEP,
  /** They are ended on the day of the file. */
  END;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code imports.unknown-leavers}
   */
  public static Leavers ofSlug(String slug) {
    for (Leavers leavers : values()) {
      if (leavers.slug().equals(slug)) {
        return leavers;
      }
    }
    throw Problem.invalid("imports.unknown-leavers", "leavers", slug);
  }
}
