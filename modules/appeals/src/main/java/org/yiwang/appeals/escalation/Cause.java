package org.yiwang.appeals.escalation;

import java.util.Locale;

/** Why a matter climbs; the slugs are codes of the dictionary {@code escalation-cause}. */
public enum Cause {
  /** The holder asks for it and says what was tried. */
  REQUEST,
  /** Nobody accepted it in time. */
  UNSIGNED,
  /** It was not handled in time. */
  DEADLINE,
  /** Its risk is too high for the level that has it. */
  RISK,
  /** The resident says that it is not solved. */
  REOPENING;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
