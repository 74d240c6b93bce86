package org.yiwang.platform.imports;

import java.util.Locale;
import org.yiwang.kernel.Problem;

/** What becomes of a row. */
public enum Outcome {
  ADD,
  CHANGE,
  /** Already as the file says. */
  SAME,
  /** Kept, but on a list of things that somebody must still decide. */
  WAIT,
  /** Known, and not in the file: shown, and ended only on demand. */
  LEAVE,
  ERROR;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem {@code imports.unknown-outcome}
   */
  public static Outcome ofSlug(String slug) {
    for (Outcome outcome : values()) {
      if (outcome.slug().equals(slug)) {
        return outcome;
      }
    }
    throw Problem.invalid("imports.unknown-outcome", "outcome", slug);
  }
}
