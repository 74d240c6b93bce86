package org.yiwang.decisions;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about one question, by the fact's identifier in the table's schema.
 *
 * <p>A value is a {@code Long}, a {@code Boolean}, a {@code String} (free text or a dictionary
 * code) or, for a fact with several codes, a sorted {@code List<String>}. Other whole numbers
 * become {@code Long}; a fact that is {@code null} is unknown and is left out.
 *
 * @throws DecisionFault {@code decision.wrong-type} for any other kind of value
 */
public record Facts(SortedMap<String, Object> values) {

  public Facts {
    TreeMap<String, Object> known = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (value != null) {
            known.put(key, plain(key, value));
          }
        });
    values = Collections.unmodifiableSortedMap(known);
  }

  /**
   * Facts from alternating identifiers and values: {@code Facts.of("size", 12, "merchantsCounted",
   * true)}.
   */
  public static Facts of(Object... keysAndValues) {
    TreeMap<String, Object> values = new TreeMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return new Facts(values);
  }

  /** These facts and one more; a {@code null} value makes the fact unknown. */
  public Facts with(String key, Object value) {
    TreeMap<String, Object> more = new TreeMap<>(values);
    more.put(key, value);
    return new Facts(more);
  }

  private static Object plain(String key, Object value) {
    if (value instanceof String || value instanceof Boolean || value instanceof Long) {
      return value;
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Collection<?> codes && codes.stream().allMatch(String.class::isInstance)) {
      return codes.stream().map(String.class::cast).distinct().sorted().toList();
    }
    try {
      if (value instanceof BigInteger whole) {
        return whole.longValueExact();
      }
      if (value instanceof BigDecimal decimal) {
        return decimal.longValueExact();
      }
    } catch (ArithmeticException notWhole) {
      throw wrongType(key, value);
    }
    throw wrongType(key, value);
  }

  private static DecisionFault wrongType(String key, Object value) {
    return new DecisionFault(
        "decision.wrong-type", Map.of("fact", key, "read", value.toString(), "allowed", List.of()));
  }
}
