package org.yiwang.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects flaws while reading goes on, so that an author sees all of them at once. */
final class Flaws {

  private final List<Flaw> found = new ArrayList<>();

  /** A flaw with arguments as alternating names and values. */
  void add(String file, int row, String column, String code, Object... namesAndValues) {
    Map<String, Object> arguments = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    found.add(Flaw.at(file, row, column, code, arguments));
  }

  List<Flaw> all() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }
}
