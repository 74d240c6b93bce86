package org.yiwang.appeals.warning.adapter;

import org.yiwang.appeals.adapter.ShippedTriage;
import org.yiwang.appeals.warning.WarningPolicy;

/** The warning table that ships. */
public final class ShippedWarning {

  private ShippedWarning() {}

  public static WarningPolicy policy() {
    return new RuleBasedWarning(ShippedTriage.rulebook());
  }
}
