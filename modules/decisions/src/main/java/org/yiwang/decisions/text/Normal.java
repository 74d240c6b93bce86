package org.yiwang.decisions.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which texts are compared: NFKC (full-width becomes half-width) and lower case. */
public final class Normal {

  private Normal() {}

  /** The comparable form of a text. */
  public static String form(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** A cell as it is meant: without the spaces around it, ideographic ones too. */
  public static String cell(String raw) {
    return raw.replace('\u3000', ' ').replace('\u00A0', ' ').strip();
  }
}
