package org.yiwang.bench.triage;

import java.util.Arrays;
import java.util.List;
import org.yiwang.decisions.text.Normal;

/** Words joined by "or": one of them is there, or with {@code none} not one of them. */
record Group(boolean none, List<String> words) {

  /** The groups of a cell, all of which must hold; none for a cell that any text meets. */
  static List<Group> of(String cell) {
    return Notation.any(cell)
        ? List.of()
        : Arrays.stream(cell.split(Notation.word("and"))).map(Group::parse).toList();
  }

  private static Group parse(String text) {
    String not = Notation.word("not");
    boolean none = text.strip().startsWith(not);
    String list = none ? text.strip().substring(not.length()) : text;
    return new Group(
        none, Arrays.stream(list.split(Notation.word("or"))).map(Group::normal).toList());
  }

  private static String normal(String word) {
    return Normal.form(word.strip());
  }

  boolean holdsIn(String normalText) {
    for (String word : words) {
      if (normalText.contains(word)) {
        return !none;
      }
    }
    return none;
  }
}
