package org.yiwang.decisions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a rule decided as it did: a code, typed arguments and the sentence shown to people.
 *
 * <p>Arguments: {@code rule} and {@code basis} (strings), {@code matches} and {@code outcomes}
 * (lists of maps whose values are strings, longs, booleans or lists of strings; see {@code docs} of
 * {@link RuleSet}). They can be written as JSON as they are.
 *
 * @param code {@code explanation.matched} when conditions of the rule matched, {@code
 *     explanation.otherwise} for a row without conditions
 * @param sentence one Chinese sentence that names rule, matches, outcome and legal basis
 */
public record Explanation(String code, SortedMap<String, Object> arguments, String sentence) {

  public Explanation {
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }
}
