package org.yiwang.bench.triage;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.yiwang.decisions.text.WordIndex;

/** The clever way by hand: all words of a text found in one pass, rows compare numbers. */
final class HandIndexed {
  private record Numbers(boolean none, BitSet words) {}

  private final List<HandRow> rows;
  private final WordIndex titleWords;
  private final WordIndex textWords;
  private final List<List<Numbers>> titles;
  private final List<List<Numbers>> texts;

  HandIndexed(List<HandRow> rows) {
    this.rows = rows;
    this.titleWords = index(rows, HandRow::title);
    this.textWords = index(rows, HandRow::text);
    this.titles = rows.stream().map(row -> numbers(row.title(), titleWords)).toList();
    this.texts = rows.stream().map(row -> numbers(row.text(), textWords)).toList();
  }

  String[] decide(Question question) {
    BitSet title = titleWords.scan(question.title());
    BitSet text = textWords.scan(question.text());
    String[] known = new String[HandRow.OUTCOMES.size()];
    for (int i = 0; i < rows.size(); i++) {
      HandRow row = rows.get(i);
      if (row.adds(known)
          && row.admits(question)
          && all(titles.get(i), title)
          && all(texts.get(i), text)
          && row.fill(known)) {
        break;
      }
    }
    return known;
  }

  private static boolean all(List<Numbers> groups, BitSet found) {
    for (Numbers group : groups) {
      if (group.words().intersects(found) == group.none()) {
        return false;
      }
    }
    return true;
  }

  private static WordIndex index(List<HandRow> rows, Function<HandRow, List<Group>> cell) {
    return new WordIndex(
        rows.stream()
            .flatMap(row -> cell.apply(row).stream())
            .flatMap(g -> g.words().stream())
            .toList());
  }

  private static List<Numbers> numbers(List<Group> groups, WordIndex index) {
    return groups.stream()
        .map(
            group -> {
              BitSet words = new BitSet();
              group.words().forEach(word -> words.set(index.idOf(word)));
              return new Numbers(group.none(), words);
            })
        .toList();
  }
}
