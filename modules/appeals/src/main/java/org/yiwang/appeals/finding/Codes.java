package org.yiwang.appeals.finding;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.yiwang.kernel.Problem;

/** Words of questions that stand for constants. */
final class Codes {

  private Codes() {}

  /**
   * @throws Problem {@code appeals.unknown-code}, which names those there are
   */
  static <E extends Enum<E>> E of(Class<E> type, String field, String slug) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> slug(each).equals(slug))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "appeals.unknown-code",
                    "field",
                    field,
                    "code",
                    slug,
                    "allowed",
                    Arrays.stream(type.getEnumConstants())
                        .map(Codes::slug)
                        .collect(joining(", "))));
  }

  private static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
