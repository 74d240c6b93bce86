package org.yiwang.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A resident's identity number (GB 11643): six digits of the area of first registration, which may
 * have been abolished since, eight of the birth date, three of the order, one check character.
 *
 * @param value the eighteen characters, a last X upper case
 */
public record IdNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern OLD = Pattern.compile("\\d{15}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int FIRST_YEAR = 1880;

  /** GB/T 2260, with the residents of Hong Kong, Macao and Taiwan who hold a permit (81–83). */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  /**
   * @throws Problem {@code kernel.id-number-shape}, {@code kernel.id-number-old}, {@code
   *     kernel.id-number-area}, {@code kernel.id-number-birth}, {@code kernel.id-number-check}; the
   *     number itself is not repeated
   */
  public IdNumber {
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (OLD.matcher(value).matches()) {
      throw Problem.invalid("kernel.id-number-old");
    }
    if (!SHAPE.matcher(value).matches()) {
      throw Problem.invalid("kernel.id-number-shape");
    }
    if (!PROVINCES.contains(value.substring(0, 2))) {
      throw Problem.invalid("kernel.id-number-area");
    }
    if (birth(value).getYear() < FIRST_YEAR) {
      throw Problem.invalid("kernel.id-number-birth");
    }
    if (value.charAt(17) != check(value)) {
      throw Problem.invalid("kernel.id-number-check");
    }
  }

  public LocalDate birth() {
    return birth(value);
  }

  /** For showing: {@code 430181********1234}. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static LocalDate birth(String value) {
    try {
      return LocalDate.of(
          Integer.parseInt(value, 6, 10, 10),
          Integer.parseInt(value, 10, 12, 10),
          Integer.parseInt(value, 12, 14, 10));
    } catch (DateTimeException noSuchDay) {
      throw Problem.invalid("kernel.id-number-birth");
    }
  }

  private static char check(String value) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }
}
