package org.yiwang.decisions;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.text.Messages;

/**
 * One thing wrong with a rule file, said so that the person who wrote it can mend it.
 *
 * @param file path relative to the jurisdiction, e.g. {@code appeals/triage.csv}
 * @param row the row as a spreadsheet numbers it, the header being row 1; 0 when the flaw is in no
 *     row
 * @param column the column's name as staff know it; empty when the flaw is in no column
 * @param code stable, e.g. {@code rules.wrong-value}
 * @param arguments what was read, what is allowed and the like, for programs
 * @param sentence the whole message in Chinese: file, row, column, what was read, what is allowed
 */
public record Flaw(
    String file,
    int row,
    String column,
    String code,
    SortedMap<String, Object> arguments,
    String sentence) {

  public Flaw {
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  /** A flaw with the sentence that the bundle has for its code. */
  static Flaw at(String file, int row, String column, String code, Map<String, ?> arguments) {
    TreeMap<String, Object> all = new TreeMap<>(arguments);
    String place = column.isEmpty() ? (row == 0 ? "place.file" : "place.row") : "place.cell";
    String where = Messages.sentence(place, Map.of("file", file, "row", row, "column", column));
    return new Flaw(file, row, column, code, all, where + Messages.sentence(code, all));
  }
}
