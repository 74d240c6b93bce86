package org.yiwang.kernel;

/**
 * The levels a matter climbs, lowest first. The four working levels are grid, branch, village and
 * town; what the town cannot solve goes to its superiors.
 */
public enum Level {
  GRID,
  BRANCH,
  VILLAGE,
  TOWN,
  COUNTY,
  PREFECTURE,
  PROVINCE;

  /** The slug used in rule tables, JSON and URLs. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * @throws Problem {@code kernel.unknown-level} for any other word
   */
  public static Level ofSlug(String slug) {
    for (Level level : values()) {
      if (level.slug().equals(slug)) {
        return level;
      }
    }
    throw Problem.invalid("kernel.unknown-level", "level", slug);
  }

  public boolean isAbove(Level other) {
    return compareTo(other) > 0;
  }
}
