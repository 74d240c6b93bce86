package org.yiwang.decisions.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Group;
import org.yiwang.decisions.table.Condition.Mention;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Table;
import org.yiwang.decisions.text.WordIndex;

/**
 * The cells of a table that are not one number: words in a text, and several dictionary entries at
 * once. Equal cells of a column share a number, and all words of a column are found in one pass.
 */
public final class CellTests {

  private record Cell(int column, Condition condition) {}

  private record Part(boolean noneOf, BitSet entries) {}

  private final Map<Cell, Integer> numbers = new HashMap<>();
  private final List<Integer> columns = new ArrayList<>();
  private final List<List<Part>> parts = new ArrayList<>();
  private final WordIndex[] words;

  public CellTests(Table table) {
    List<Column> conditions = table.schema().conditions();
    words = new WordIndex[conditions.size()];
    for (int column = 0; column < words.length; column++) {
      words[column] = new WordIndex(wordsOf(table, column));
    }
    for (Row row : table.rows()) {
      row.conditions()
          .forEach(
              (column, condition) -> {
                if (!conditions.get(column).type().isNumber()) {
                  number(new Cell(column, condition));
                }
              });
    }
  }

  /** The number of a cell, for the generated rules. */
  int numberOf(int column, Condition condition) {
    return numbers.get(new Cell(column, condition));
  }

  boolean holds(int cell, Subject subject) {
    int column = columns.get(cell);
    if (!subject.known(column)) {
      return false;
    }
    BitSet entries = subject.entries(column);
    for (Part part : parts.get(cell)) {
      if (part.noneOf() == part.entries().intersects(entries)) {
        return false;
      }
    }
    return true;
  }

  BitSet scan(int column, String text) {
    return words[column].scan(text);
  }

  String firstFound(int column, Group group, Subject subject) {
    for (String word : group.words()) {
      if (subject.entries(column).get(words[column].idOf(word))) {
        return word;
      }
    }
    return null;
  }

  private void number(Cell cell) {
    if (numbers.putIfAbsent(cell, columns.size()) == null) {
      columns.add(cell.column());
      parts.add(partsOf(cell));
    }
  }

  private List<Part> partsOf(Cell cell) {
    if (cell.condition() instanceof Choice choice) {
      BitSet entries = new BitSet();
      choice.codes().forEach(entries::set);
      return List.of(new Part(choice.noneOf(), entries));
    }
    return ((Mention) cell.condition())
        .groups().stream()
            .map(group -> new Part(group.noneOf(), idsOf(cell.column(), group)))
            .toList();
  }

  private BitSet idsOf(int column, Group group) {
    BitSet ids = new BitSet();
    group.words().forEach(word -> ids.set(words[column].idOf(word)));
    return ids;
  }

  private static Set<String> wordsOf(Table table, int column) {
    Set<String> all = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      if (row.conditions().get(column) instanceof Mention mention) {
        mention.groups().forEach(group -> all.addAll(group.words()));
      }
    }
    return all;
  }
}
