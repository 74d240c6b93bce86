package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.text.Normal;

/**
 * Reads one value in staff's words, as it stands in outcomes and in cases; what cannot be read is a
 * flaw.
 */
final class OutcomeReader {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");

  private OutcomeReader() {}

  /** A {@code Long}, a {@code Boolean} or a dictionary code. */
  static Optional<Object> read(Column column, String cell, Spot spot) {
    return switch (column.type()) {
      case INTEGER -> number(cell, spot);
      case YES_NO -> yesNo(cell, spot);
      case ONE_OF, SEVERAL -> code(column, cell, spot);
      case KEYWORDS -> Optional.of(cell);
    };
  }

  private static Optional<Object> number(String cell, Spot spot) {
    String form = Normal.form(cell);
    if (!NUMBER.matcher(form).matches()) {
      spot.flaw("rules.wrong-value", "read", cell, "allowed", word("allowed.number"), "hint", "");
      return Optional.empty();
    }
    return Optional.of(Long.parseLong(form));
  }

  private static Optional<Object> yesNo(String cell, Spot spot) {
    List<String> words = List.of(word("word.no"), word("word.yes"));
    int place = NameList.place(cell, words);
    if (place < 0) {
      spot.notAllowed("rules.wrong-value", cell, words);
      return Optional.empty();
    }
    return Optional.of(place == 1);
  }

  private static Optional<Object> code(Column column, String cell, Spot spot) {
    int place = NameList.place(cell, column.names().values());
    if (place < 0) {
      spot.notAllowed("rules.wrong-value", cell, column.names().values());
      return Optional.empty();
    }
    return Optional.of(column.codes().get(place));
  }
}
