package org.yiwang.kernel;

import java.util.regex.Pattern;

/**
 * A telephone number as digits: a mobile number, or a fixed line with its area code.
 *
 * @param digits without blanks or dashes
 */
public record Phone(String digits) {

  private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}");

  /**
   * @throws Problem {@code kernel.malformed-phone}; the number itself is not repeated
   */
  public Phone {
    digits = digits.replaceAll("[\\s-]", "");
    if (!SHAPE.matcher(digits).matches()) {
      throw Problem.invalid("kernel.malformed-phone");
    }
  }

  /** For showing: {@code 138****1234}. */
  public String masked() {
    return digits.substring(0, 3) + "****" + digits.substring(digits.length() - 4);
  }

  @Override
  public String toString() {
    return masked();
  }
}
