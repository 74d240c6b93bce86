package org.yiwang.bench.triage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.decisions.RuleSet;

/** From the names that staff write to the codes that programs see. */
final class Codes {
  private Codes() {}

  static String of(RuleSet set, String dictionary, String name) {
    return set.dictionary(dictionary).names().entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The codes that a cell allows; null for any. */
  static Set<String> allowed(RuleSet set, String dictionary, String cell) {
    if (Notation.any(cell)) {
      return null;
    }
    String not = Notation.word("not");
    boolean none = cell.startsWith(not);
    Set<String> named =
        Arrays.stream((none ? cell.substring(not.length()) : cell).split(Notation.word("or")))
            .map(name -> of(set, dictionary, name.strip()))
            .collect(Collectors.toSet());
    if (!none) {
      return named;
    }
    Set<String> others = new HashSet<>(set.dictionary(dictionary).names().keySet());
    others.removeAll(named);
    return others;
  }
}
