package org.yiwang.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yiwang.decisions.text.Messages;
import org.yiwang.decisions.text.Nearest;

/** One cell of a file, where something may be wrong. */
record Spot(Flaws flaws, String file, int row, String column) {

  void flaw(String code, Object... namesAndValues) {
    flaws.add(file, row, column, code, namesAndValues);
  }

  /** What was read is none of what is allowed; adds the likeliest. */
  void notAllowed(String code, String read, Collection<String> allowed) {
    flaw(code, "read", read, "allowed", List.copyOf(allowed), "hint", didYouMean(read, allowed));
  }

  static String didYouMean(String read, Collection<String> allowed) {
    return Nearest.to(read, allowed)
        .map(word -> Messages.sentence("hint.did-you-mean", Map.of("word", word)))
        .orElse("");
  }
}
