package org.yiwang.decisions.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What staff call the constants of an enum: bundle key = prefix + constant in lower case with
 * hyphens.
 */
public final class Labels {

  private Labels() {}

  /** The label of a constant. */
  public static String of(String prefix, Enum<?> constant) {
    return Messages.word(prefix + key(constant));
  }

  /** A constant as it stands in keys and stored arguments: lower case with hyphens. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All labels of an enum, in its order. */
  public static <E extends Enum<E>> List<String> all(String prefix, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> of(prefix, each)).toList();
  }

  /** The constant with that label, if any. */
  public static <E extends Enum<E>> Optional<E> find(String prefix, Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> of(prefix, each).equals(label))
        .findFirst();
  }
}
