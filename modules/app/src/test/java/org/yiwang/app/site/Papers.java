package org.yiwang.app.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Identity numbers and phones that are right, each given once. */
public final class Papers {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final AtomicInteger GIVEN = new AtomicInteger();

  private Papers() {}

  public static String idNumber() {
    int number = GIVEN.incrementAndGet();
    LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(number / 900);
    String body =
        "430181" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number % 900);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (body.charAt(i) - '0');
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  public static String phone() {
    return "139%08d".formatted(GIVEN.incrementAndGet());
  }
}
