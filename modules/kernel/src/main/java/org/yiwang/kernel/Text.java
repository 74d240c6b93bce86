package org.yiwang.kernel;

import java.text.Normalizer;

/**
 * Text as people write it: composed (NFC), trimmed, free of control characters other than line
 * breaks, counted in code points so that a rare character is one. The name dot has one form,
 * U+00B7.
 */
public final class Text {

  private Text() {}

  /**
   * @param field JSON name of the field, for the sentence
   * @throws Problem {@code kernel.text-missing}, {@code kernel.text-too-long} or {@code
   *     kernel.text-unreadable}
   */
  public static String required(String field, String text, int maxCodePoints) {
    String clean = optional(field, text, maxCodePoints);
    if (clean == null) {
      throw Problem.invalid("kernel.text-missing", "field", field);
    }
    return clean;
  }

  /** As {@link #required}, with null for nothing or blanks. */
  public static String optional(String field, String text, int maxCodePoints) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    int length = clean.codePointCount(0, clean.length());
    if (length > maxCodePoints) {
      throw Problem.invalid(
          "kernel.text-too-long", "field", field, "length", length, "limit", maxCodePoints);
    }
    if (clean.codePoints().anyMatch(Text::isUnreadable)) {
      throw Problem.invalid("kernel.text-unreadable", "field", field);
    }
    return clean;
  }

  /** A person's name: the separator U+2022, U+30FB or U+FF0E becomes U+00B7. */
  public static String name(String field, String text) {
    return required(field, text, 50).replaceAll("[\u2022\u30FB\uFF0E]", "\u00B7");
  }

  private static boolean isUnreadable(int codePoint) {
    boolean lineBreak = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    return (Character.isISOControl(codePoint) && !lineBreak)
        || Character.getType(codePoint) == Character.SURROGATE
        || codePoint == 0xFFFD;
  }
}
