package org.yiwang.appeals.joint;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two titles are: the share of neighbouring pairs of characters they have in common
 * (Dice), 0 for nothing and 100 for the same, whatever the width of their characters and their
 * punctuation.
 */
public final class Likeness {

  private final Map<String, Integer> pairs;
  private final int count;

  public Likeness(String title) {
    int[] characters =
        Normalizer.normalize(title, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .toArray();
    pairs = new HashMap<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.merge(new String(characters, i, 2), 1, Integer::sum);
    }
    if (characters.length == 1) {
      pairs.put(new String(characters, 0, 1), 1);
    }
    count = pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** In per cent. */
  public int to(Likeness other) {
    int common = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    int all = count + other.count;
    return all == 0 ? 0 : Math.round(200f * common / all);
  }
}
