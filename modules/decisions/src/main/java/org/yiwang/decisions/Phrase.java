package org.yiwang.decisions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.text.Messages;

/** One part of an explanation: typed arguments, and the words for them. */
record Phrase(SortedMap<String, Object> arguments, String words) {

  /** A phrase about a column; arguments as alternating names and values. */
  static Phrase of(String pattern, String key, String id, String name, Object... namesAndValues) {
    TreeMap<String, Object> arguments = new TreeMap<>();
    arguments.put(key, id);
    arguments.put("name", name);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Phrase(
        Collections.unmodifiableSortedMap(arguments), Messages.sentence(pattern, arguments));
  }
}
