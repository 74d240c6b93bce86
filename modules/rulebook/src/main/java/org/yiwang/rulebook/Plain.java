package org.yiwang.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values as decisions hold them, whatever JSON made of them on the way: sorted maps, lists, {@code
 * Long}, {@code Boolean}, {@code String}. So a decision read back equals the one that was kept.
 */
final class Plain {

  private Plain() {}

  static SortedMap<String, Object> map(Map<?, ?> values) {
    TreeMap<String, Object> plain = new TreeMap<>();
    if (values != null) {
      values.forEach((key, value) -> plain.put((String) key, value(value)));
    }
    return Collections.unmodifiableSortedMap(plain);
  }

  private static Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Plain::value).toList();
    }
    return value instanceof BigDecimal number ? number.longValueExact() : value;
  }
}
