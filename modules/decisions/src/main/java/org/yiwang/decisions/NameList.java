package org.yiwang.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yiwang.decisions.text.Messages;
import org.yiwang.decisions.text.Normal;

/**
 * A cell of names: several mean any of them; after the word for "not" and a space, none of them.
 *
 * @param names in the order written; never empty, none of them empty
 */
record NameList(boolean noneOf, List<String> names) {

  /** Reads a cell; an empty name between two separators is a flaw. */
  static Optional<NameList> read(String cell, Spot spot) {
    String not = Messages.word("word.not");
    boolean noneOf = cell.equals(not) || cell.startsWith(not + " ");
    String body = noneOf ? cell.substring(not.length()) : cell;
    List<String> names = new ArrayList<>();
    for (String part : body.split(Messages.word("list.separator"), -1)) {
      String name = Normal.cell(part);
      if (name.isEmpty()) {
        spot.flaw("rules.empty-name", "read", cell);
        return Optional.empty();
      }
      names.add(name);
    }
    return Optional.of(new NameList(noneOf, names));
  }

  /** The place of a name among others, whatever its width and case; -1 if it is none of them. */
  static int place(String name, Collection<String> among) {
    int place = 0;
    for (String each : among) {
      if (key(each).equals(key(name))) {
        return place;
      }
      place++;
    }
    return -1;
  }

  /** Whether a word can stand in cells as a name. */
  static boolean canName(String word) {
    return !word.isEmpty()
        && !word.equals(Messages.word("word.any"))
        && !word.contains(Messages.word("list.separator"))
        && !word.startsWith(Messages.word("word.not") + " ");
  }

  static String key(String name) {
    return Normal.form(name);
  }
}
