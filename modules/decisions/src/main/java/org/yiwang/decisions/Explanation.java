package org.yiwang.decisions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a rule decided as it did: a code, typed arguments and the sentence shown to people.
 *
 * <p>Arguments: {@code rule} and {@code basis}; {@code matches}, a list with one map for each
 * condition of the rule; {@code outcomes}, a list with one map for each outcome. Each map has
 * {@code fact} or {@code outcome} (the identifier) and {@code name} (what staff call it). By the
 * column's type it further has
 *
 * <ul>
 *   <li>keywords: {@code found} and {@code absent}, lists of words as the rule writes them;
 *   <li>whole number: {@code value} and {@code unit}, in a match also {@code form} ({@code
 *       between}, {@code at-least} …), {@code from} and {@code to};
 *   <li>yes or no, one entry: {@code value} and its {@code label};
 *   <li>several entries: {@code found} or {@code absent} codes and their {@code labels}.
 * </ul>
 *
 * <p>Values are strings, longs, booleans and lists of strings, so they can be written as JSON as
 * they are.
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
