package org.yiwang.launcher;

/** Why the launcher cannot go on: a stable code and one sentence that says what to do. */
public final class LaunchFailure extends RuntimeException {
  private final String code;

  public LaunchFailure(String code, Object... arguments) {
    super(Messages.text(code, arguments));
    this.code = code;
  }

  public LaunchFailure(Throwable cause, String code, Object... arguments) {
    super(Messages.text(code, arguments), cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
