package org.yiwang.platform.imports;

import java.util.Locale;

/** Where a file is on its way. */
public enum ImportStatus {
  UPLOADED,
  CHECKING,
  /** Every row is staged; whoever sent it looks and decides. */
  CHECKED,
  APPLYING,
  APPLIED,
  /** Something in the file or against the rules; nothing was taken. */
  REJECTED,
  /** Something with the machines; nothing was taken. */
  FAILED,
  CANCELLED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ImportStatus ofSlug(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
