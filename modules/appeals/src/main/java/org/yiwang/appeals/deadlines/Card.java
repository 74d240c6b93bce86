package org.yiwang.appeals.deadlines;

import java.util.Locale;

/** The card that a clock shows; not to be mixed up with the colour of the risk. */
public enum Card {
  NONE,
  YELLOW,
  RED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
