package org.yiwang.bench.triage;

import java.util.List;
import org.yiwang.decisions.text.Normal;

/** The straightforward way: rows in their order, words by {@code contains}. */
final class HandWritten {
  private final List<HandRow> rows;

  HandWritten(List<HandRow> rows) {
    this.rows = rows;
  }

  /** Codes of kind, category, urgency and risk; null where no row says anything. */
  String[] decide(Question question) {
    String title = Normal.form(question.title());
    String text = Normal.form(question.text());
    String[] known = new String[HandRow.OUTCOMES.size()];
    for (HandRow row : rows) {
      if (row.adds(known)
          && row.admits(question)
          && all(row.title(), title)
          && all(row.text(), text)
          && row.fill(known)) {
        break;
      }
    }
    return known;
  }

  private static boolean all(List<Group> groups, String text) {
    for (Group group : groups) {
      if (!group.holdsIn(text)) {
        return false;
      }
    }
    return true;
  }
}
