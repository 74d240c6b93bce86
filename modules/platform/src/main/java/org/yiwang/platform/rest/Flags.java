package org.yiwang.platform.rest;

import org.yiwang.kernel.Problem;

/** Yes or no in query parameters: {@code true} or {@code false}, nothing else. */
public final class Flags {

  private Flags() {}

  /**
   * @return false when absent
   * @throws Problem {@code platform.not-boolean}
   */
  public static boolean of(String parameter, String value) {
    if (value == null) {
      return false;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw Problem.invalid("platform.not-boolean", "parameter", parameter, "value", value);
    }
    return value.equals("true");
  }
}
