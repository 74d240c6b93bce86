package org.yiwang.decisions.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds all of many words in one pass over a text (Aho and Corasick). Words and texts are compared
 * in their {@link Normal} form. Immutable once built.
 */
public final class WordIndex {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Transitions next = new Transitions();
  private final BitSet starts = new BitSet(Character.MAX_VALUE + 1);
  private int[] fallback;
  private int[][] ending;

  public WordIndex(Collection<String> words) {
    Map<Integer, Integer> ends = new HashMap<>();
    int states = 1;
    for (String word : words) {
      String form = Normal.form(word);
      if (ids.containsKey(form)) {
        continue;
      }
      int state = ROOT;
      starts.set(form.charAt(0));
      for (int i = 0; i < form.length(); i++) {
        int known = next.get(state, form.charAt(i));
        if (known == NONE) {
          known = states++;
          next.put(state, form.charAt(i), known);
        }
        state = known;
      }
      ids.put(form, ids.size());
      ends.put(state, ids.get(form));
    }
    link(states, ends);
  }

  /** The number of a word of this index. */
  public int idOf(String word) {
    return ids.get(Normal.form(word));
  }

  /** The numbers of all words that occur in the text. */
  public BitSet scan(String text) {
    BitSet found = new BitSet(ids.size());
    String form = Normal.form(text);
    int state = ROOT;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (state == ROOT && !starts.get(c)) {
        continue;
      }
      int to = next.get(state, c);
      while (to == NONE && state != ROOT) {
        state = fallback[state];
        to = next.get(state, c);
      }
      state = to == NONE ? ROOT : to;
      for (int word : ending[state]) {
        found.set(word);
      }
    }
    return found;
  }

  private void link(int states, Map<Integer, Integer> ends) {
    fallback = new int[states];
    ending = new int[states][];
    ending[ROOT] = new int[0];
    Map<Integer, Map<Character, Integer>> children = next.byState();
    ArrayDeque<Integer> breadthFirst = new ArrayDeque<>();
    breadthFirst.add(ROOT);
    while (!breadthFirst.isEmpty()) {
      int state = breadthFirst.remove();
      children
          .getOrDefault(state, Map.of())
          .forEach(
              (c, child) -> {
                fallback[child] = state == ROOT ? ROOT : longestSuffix(fallback[state], c);
                ending[child] = with(ending[fallback[child]], ends.get(child));
                breadthFirst.add(child);
              });
    }
  }

  private int longestSuffix(int from, char c) {
    int state = from;
    int to = next.get(state, c);
    while (to == NONE && state != ROOT) {
      state = fallback[state];
      to = next.get(state, c);
    }
    return to == NONE ? ROOT : to;
  }

  private static int[] with(int[] inherited, Integer own) {
    if (own == null) {
      return inherited;
    }
    int[] all = Arrays.copyOf(inherited, inherited.length + 1);
    all[inherited.length] = own;
    return all;
  }
}
