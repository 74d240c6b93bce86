package org.yiwang.decisions.text;

import java.util.Collection;
import java.util.Optional;

/** Which of the allowed words was probably meant. */
public final class Nearest {

  private Nearest() {}

  /** The closest allowed word, if it is close: at most half of its characters differ. */
  public static Optional<String> to(String read, Collection<String> allowed) {
    String word = Normal.form(read);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : allowed) {
      int distance = distance(word, Normal.form(candidate));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    boolean close = best != null && 2 * least <= Math.max(best.length(), word.length());
    return close && !word.isEmpty() ? Optional.of(best) : Optional.empty();
  }

  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
