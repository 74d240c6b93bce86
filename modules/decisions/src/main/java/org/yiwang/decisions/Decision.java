package org.yiwang.decisions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answer of one table to one set of facts. It holds everything needed to store it and to ask
 * again.
 *
 * @param table the table asked, e.g. {@code appeals/triage}
 * @param ruleSet the content hash of the rule set that answered
 * @param facts the facts as they were given
 * @param outcome what was found, by outcome identifier: {@code Long}, {@code Boolean} or a
 *     dictionary code
 * @param findings the rules that contributed, in the table's order
 * @param missing outcomes that must be found and were not; the decision is undecided and a person
 *     decides
 */
public record Decision(
    String table,
    String ruleSet,
    Facts facts,
    SortedMap<String, Object> outcome,
    List<Finding> findings,
    Set<String> missing) {

  public Decision {
    outcome = Collections.unmodifiableSortedMap(new TreeMap<>(outcome));
    findings = List.copyOf(findings);
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  /** A decision in which nothing is missing. */
  public Decision(
      String table,
      String ruleSet,
      Facts facts,
      SortedMap<String, Object> outcome,
      List<Finding> findings) {
    this(table, ruleSet, facts, outcome, findings, Set.of());
  }

  /** Whether every outcome that must be found was found. */
  public boolean decided() {
    return missing.isEmpty();
  }

  /**
   * A dictionary code.
   *
   * @throws DecisionFault {@code decision.no-outcome} if it was not found or is of another type
   */
  public String text(String key) {
    return outcome(key, String.class);
  }

  /**
   * A whole number.
   *
   * @throws DecisionFault {@code decision.no-outcome} if it was not found or is of another type
   */
  public long number(String key) {
    return outcome(key, Long.class);
  }

  /**
   * A yes or no.
   *
   * @throws DecisionFault {@code decision.no-outcome} if it was not found or is of another type
   */
  public boolean yes(String key) {
    return outcome(key, Boolean.class);
  }

  private <T> T outcome(String key, Class<T> type) {
    Object value = outcome.get(key);
    if (!type.isInstance(value)) {
      throw new DecisionFault("decision.no-outcome", Map.of("table", table, "outcome", key));
    }
    return type.cast(value);
  }
}
