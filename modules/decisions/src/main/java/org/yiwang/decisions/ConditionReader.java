package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Form;
import org.yiwang.decisions.table.Condition.Group;
import org.yiwang.decisions.table.Condition.Mention;
import org.yiwang.decisions.table.Condition.Range;

/** Reads one condition cell; what cannot be read is a flaw and gives nothing. */
final class ConditionReader {

  private static final String WRONG_SEPARATORS = "\uFF0C\uFF1B";

  private ConditionReader() {}

  /** Whether a cell says that the fact may be anything. */
  static boolean isAny(String cell) {
    return cell.isEmpty() || cell.equals(word("word.any"));
  }

  static Optional<Condition> read(Column column, String cell, Spot spot) {
    return switch (column.type()) {
      case INTEGER -> RangeReader.read(cell, spot).map(Condition.class::cast);
      case YES_NO -> yesNo(cell, spot);
      case ONE_OF, SEVERAL -> choice(column, cell, spot);
      case KEYWORDS -> mention(cell, spot);
    };
  }

  private static Optional<Condition> yesNo(String cell, Spot spot) {
    int place = NameList.place(cell, List.of(word("word.no"), word("word.yes")));
    if (place < 0) {
      spot.notAllowed(
          "rules.wrong-value", cell, List.of(word("word.yes"), word("word.no"), word("word.any")));
      return Optional.empty();
    }
    return Optional.of(new Range(Form.EXACTLY, place, place));
  }

  private static Optional<Condition> choice(Column column, String cell, Spot spot) {
    Optional<NameList> list = NameList.read(cell, spot);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<Integer> codes = new TreeSet<>();
    boolean right = true;
    for (String name : list.get().names()) {
      int place = NameList.place(name, column.names().values());
      if (place < 0) {
        spot.notAllowed("rules.wrong-value", name, column.names().values());
        right = false;
      }
      codes.add(place);
    }
    return right ? Optional.of(new Choice(list.get().noneOf(), codes)) : Optional.empty();
  }

  private static Optional<Condition> mention(String cell, Spot spot) {
    if (cell.chars().anyMatch(c -> WRONG_SEPARATORS.indexOf(c) >= 0)) {
      spot.flaw("rules.wrong-separator", "read", cell);
      return Optional.empty();
    }
    List<Group> groups = new ArrayList<>();
    for (String part : (" " + cell + " ").split(" " + word("word.and") + "(?= )", -1)) {
      Optional<NameList> list = NameList.read(part.strip(), spot);
      if (list.isEmpty()) {
        return Optional.empty();
      }
      groups.add(new Group(list.get().noneOf(), list.get().names()));
    }
    return Optional.of(new Mention(groups));
  }
}
