package org.yiwang.launcher;

import java.util.Set;

/** Why the launcher cannot go on: a stable code and one sentence that says what to do. */
public final class LaunchFailure extends RuntimeException {
  private static final Set<String> USAGE =
      Set.of("LCH-001", "LCH-002", "LCH-003", "LCH-004", "LCH-016", "LCH-017", "LCH-404");

  private final String code;

  public LaunchFailure(String code, Object... arguments) {
    super(Messages.text(code, arguments));
    this.code = code;
  }

  public LaunchFailure(Throwable cause, String code, Object... arguments) {
    super(Messages.text(code, arguments), cause);
    this.code = code;
  }

  /** The command was not understood; nothing was begun. */
  boolean isUsage() {
    return USAGE.contains(code);
  }

  public String code() {
    return code;
  }
}
