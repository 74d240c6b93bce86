package org.yiwang.platform.notices;

import java.util.Locale;

/** Whether a notice can wait until its person looks, or goes out through the gateway too. */
public enum Urgency {
  NORMAL,
  URGENT;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
