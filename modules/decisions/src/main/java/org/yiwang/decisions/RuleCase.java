package org.yiwang.decisions;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One row of a file with cases: what is known, and what must come of it.
 *
 * @param table the table asked, e.g. {@code appeals/triage}
 * @param row the row in the file, as a spreadsheet numbers it
 * @param rule the rule that the case is about
 * @param fires whether that rule must contribute to the decision, or must not
 * @param expected by outcome identifier; an empty string means that the outcome must not be found
 * @param reason the exact sentence; may be empty only if the rule must not fire
 */
public record RuleCase(
    String table,
    int row,
    String name,
    String rule,
    boolean fires,
    Facts facts,
    SortedMap<String, Object> expected,
    String reason) {

  /** Stands in {@link #expected} for an outcome that must not be found. */
  static final String NOTHING = "";

  public RuleCase {
    expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
  }

  /** The path of the file with the cases of a table. */
  static String fileOf(String table) {
    return table + ".cases.csv";
  }

  /** The facts in which two cases differ. */
  List<String> differences(RuleCase other) {
    return Stream.concat(facts.values().keySet().stream(), other.facts().values().keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(facts.values().get(key), other.facts().values().get(key)))
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return table + " " + row + " " + name;
  }
}
