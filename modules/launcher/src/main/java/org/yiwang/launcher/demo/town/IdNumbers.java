package org.yiwang.launcher.demo.town;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Identity numbers that pass the check of GB 11643 and can belong to nobody: no county has the area
 * code 430199. Each is given once; odd sequence numbers are men's.
 */
final class IdNumbers {
  private static final String NOWHERE = "430199";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private final Map<LocalDate, Integer> men = new HashMap<>();
  private final Map<LocalDate, Integer> women = new HashMap<>();

  String next(LocalDate born, boolean male) {
    int before = (male ? men : women).merge(born, 1, Integer::sum) - 1;
    int sequence = 2 * before + (male ? 1 : 2);
    if (sequence > 999) {
      throw new IllegalStateException("all numbers of " + born + " are given");
    }
    String body =
        NOWHERE
            + born.format(DateTimeFormatter.BASIC_ISO_DATE)
            + String.format(Locale.ROOT, "%03d", sequence);
    return body + check(body);
  }

  static char check(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }
}
