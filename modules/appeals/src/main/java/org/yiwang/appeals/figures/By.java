package org.yiwang.appeals.figures;

import java.util.Locale;
import org.yiwang.kernel.Problem;

/** What the rows of a table of figures stand for. */
public enum By {
  UNIT,
  KIND,
  CATEGORY,
  STATUS,
  MONTH;

  /**
   * @throws Problem {@code appeals.figures-by} for any other word
   */
  public static By ofSlug(String slug) {
    for (By by : values()) {
      if (by.slug().equals(slug)) {
        return by;
      }
    }
    throw Problem.invalid("appeals.figures-by", "by", slug);
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
