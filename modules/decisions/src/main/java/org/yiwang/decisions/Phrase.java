package org.yiwang.decisions;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.text.Messages;

/** One part of an explanation: typed arguments for programs, and the words for people. */
record Phrase(SortedMap<String, Object> arguments, String words) {

  Phrase {
    arguments = Collections.unmodifiableSortedMap(arguments);
  }

  /** What about a fact met a condition. */
  static Phrase match(Column column, String pattern, Map<String, ?> typed, Map<String, ?> shown) {
    return of("fact", column, pattern, typed, shown);
  }

  /** What an outcome is. */
  static Phrase outcome(Column column, String pattern, Map<String, ?> typed, Map<String, ?> shown) {
    return of("outcome", column, pattern, typed, shown);
  }

  /** Words are filled in from the shown arguments, then from the typed ones. */
  private static Phrase of(
      String key, Column column, String pattern, Map<String, ?> typed, Map<String, ?> shown) {
    TreeMap<String, Object> arguments = new TreeMap<>(typed);
    arguments.put(key, column.id());
    arguments.put("name", column.name());
    TreeMap<String, Object> all = new TreeMap<>(arguments);
    all.putAll(shown);
    return new Phrase(arguments, Messages.sentence(pattern, all));
  }

  /** A unit as it stands after a number. */
  static String afterNumber(String unit) {
    return unit.isEmpty() ? "" : " " + unit;
  }
}
