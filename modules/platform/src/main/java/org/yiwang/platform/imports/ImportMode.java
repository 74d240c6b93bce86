package org.yiwang.platform.imports;

import java.util.Locale;
import org.yiwang.kernel.Problem;

/** Whether one bad row stops the others. */
public enum ImportMode {
  ALL_OR_NOTHING,
  GOOD_ROWS_ONLY;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws Problem {@code imports.unknown-mode}
   */
  public static ImportMode ofSlug(String slug) {
    for (ImportMode mode : values()) {
      if (mode.slug().equals(slug)) {
        return mode;
      }
    }
    throw Problem.invalid("imports.unknown-mode", "mode", slug);
  }
}
