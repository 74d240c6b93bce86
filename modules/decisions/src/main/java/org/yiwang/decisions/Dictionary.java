package org.yiwang.decisions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A closed list of values: the code that programs see and the name that staff write.
 *
 * @param name the file's stem, e.g. {@code grid-verdict}
 * @param names code to Chinese name, in the order of the file
 */
public record Dictionary(String name, Map<String, String> names) {

  public Dictionary {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * The Chinese name of a code.
   *
   * @throws DecisionFault {@code decision.unknown-code}
   */
  public String nameOf(String code) {
    String found = names.get(code);
    if (found == null) {
      throw new DecisionFault(
          "decision.unknown-code", Map.of("fact", name, "read", code, "allowed", names.keySet()));
    }
    return found;
  }
}
