package org.yiwang.bench.triage;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.yiwang.decisions.RuleSet;

/**
 * One rule as a hand-written program would hold it.
 *
 * @param channels and {@code reporters} codes that are allowed; null for any
 * @param leastRelapses heard before at least so often; 0 for any
 * @param outcomes codes of kind, category, urgency and risk; null where the rule says nothing
 */
record HandRow(
    List<Group> title,
    List<Group> text,
    Set<String> channels,
    Set<String> reporters,
    long leastRelapses,
    String[] outcomes) {

  static final List<String> OUTCOMES = List.of("kind", "category", "urgency", "risk");

  static HandRow of(CSVRecord row, RuleSet set) {
    String[] headings = Notation.word("outcomes").split(" ");
    String[] outcomes = new String[OUTCOMES.size()];
    for (int i = 0; i < outcomes.length; i++) {
      String cell = row.get(headings[i]).strip();
      outcomes[i] = cell.isEmpty() ? null : Codes.of(set, OUTCOMES.get(i), cell);
    }
    return new HandRow(
        Group.of(row.get(Notation.word("title"))),
        Group.of(row.get(Notation.word("text"))),
        Codes.allowed(set, "channel", row.get(Notation.word("channel"))),
        Codes.allowed(set, "reporter", row.get(Notation.word("reporter"))),
        atLeast(row.get(Notation.word("relapses"))),
        outcomes);
  }

  /** Nothing else stands in the column; what does is an error. */
  private static long atLeast(String cell) {
    if (Notation.any(cell)) {
      return 0;
    }
    String sign = Notation.word("least");
    if (!cell.startsWith(sign)) {
      throw new IllegalArgumentException(cell);
    }
    return Long.parseLong(cell.substring(sign.length()));
  }

  boolean admits(Question question) {
    return (channels == null || channels.contains(question.channel()))
        && (reporters == null || reporters.contains(question.reporter()))
        && question.relapses() >= leastRelapses;
  }

  /** Whether it says anything that is not yet known. */
  boolean adds(String[] known) {
    for (int i = 0; i < known.length; i++) {
      if (known[i] == null && outcomes[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all outcomes are known now. */
  boolean fill(String[] known) {
    boolean all = true;
    for (int i = 0; i < known.length; i++) {
      known[i] = known[i] == null ? outcomes[i] : known[i];
      all &= known[i] != null;
    }
    return all;
  }
}
