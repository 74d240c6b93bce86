package org.yiwang.platform;

import java.util.regex.Pattern;

/** Texts that are passed on, without the numbers of people that may stand in them. */
public final class Masked {

  private static final Pattern ID_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(\\d{6})\\d{8}(\\d{3}[0-9Xx])(?![0-9A-Za-z])");

  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9A-Za-z])(1[3-9]\\d)\\d{4}(\\d{4})(?![0-9A-Za-z])");

  private Masked() {}

  /** Identity numbers and mobile phones lose their middle. */
  public static String numbers(String text) {
    String masked = ID_NUMBER.matcher(text).replaceAll("$1********$2");
    return PHONE.matcher(masked).replaceAll("$1****$2");
  }
}
