package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yiwang.decisions.engine.Subject;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.text.Messages;

/**
 * Explains what a row contributed. Arguments: {@code rule}, {@code basis}, {@code matches} (one map
 * per condition: {@code fact}, {@code name} and, by kind, {@code found}/{@code absent} words, or
 * {@code value} with its {@code label} or bounds) and {@code outcomes} (one map per outcome: {@code
 * outcome}, {@code name}, {@code value}, {@code label} or {@code unit}).
 */
final class Explaining {

  private final Schema schema;

  Explaining(Schema schema) {
    this.schema = schema;
  }

  /** The finding of a row that contributed the outcomes at these places. */
  Finding finding(Row row, List<Integer> places, Facts facts, Subject subject) {
    SortedMap<String, Object> outcome = new TreeMap<>();
    places.forEach(
        place -> outcome.put(schema.outcomes().get(place).id(), row.outcomes().get(place)));
    List<Phrase> matches = matches(row, facts, subject);
    List<Phrase> outcomes = outcomes(row, places);
    String code = matches.isEmpty() ? "explanation.otherwise" : "explanation.matched";
    String sentence =
        Messages.sentence(
            code,
            Map.of(
                "rule", row.id(),
                "basis", basis(row),
                "matches", words(matches),
                "outcomes", words(outcomes)));
    TreeMap<String, Object> arguments = new TreeMap<>();
    arguments.put("rule", row.id());
    arguments.put("basis", row.basis());
    arguments.put("matches", matches.stream().map(Phrase::arguments).toList());
    arguments.put("outcomes", outcomes.stream().map(Phrase::arguments).toList());
    return new Finding(row.id(), outcome, row.basis(), new Explanation(code, arguments, sentence));
  }

  private List<Phrase> matches(Row row, Facts facts, Subject subject) {
    MatchPhrases phrases = new MatchPhrases(subject);
    List<Phrase> matches = new ArrayList<>();
    row.conditions()
        .forEach(
            (place, condition) -> {
              Column column = schema.conditions().get(place);
              Object fact = facts.values().get(column.id());
              matches.add(phrases.of(column, place, condition, fact));
            });
    return matches;
  }

  /**
   * One phrase per outcome, except that a unit given by another outcome is said with its number.
   */
  private List<Phrase> outcomes(Row row, List<Integer> places) {
    List<Phrase> outcomes = new ArrayList<>();
    for (int place : places) {
      Column column = schema.outcomes().get(place);
      Object value = row.outcomes().get(place);
      if (value instanceof Long) {
        outcomes.add(phrase("outcome.number", column, value, "unit", unit(column, row, places)));
      } else if (!isUnitOfAnother(column, places)) {
        outcomes.add(phrase("outcome.value", column, value, "label", label(column, value)));
      }
    }
    return outcomes;
  }

  private String unit(Column column, Row row, List<Integer> places) {
    String unit =
        unitColumn(column, places)
            .map(place -> label(schema.outcomes().get(place), row.outcomes().get(place)))
            .orElse(column.unit());
    return unit.isEmpty() ? "" : " " + unit;
  }

  private Optional<Integer> unitColumn(Column column, List<Integer> places) {
    return places.stream()
        .filter(place -> schema.outcomes().get(place).name().equals(column.unit()))
        .findFirst();
  }

  private boolean isUnitOfAnother(Column column, List<Integer> places) {
    return places.stream().anyMatch(p -> schema.outcomes().get(p).unit().equals(column.name()));
  }

  private static Phrase phrase(
      String pattern, Column column, Object value, String extra, String text) {
    return Phrase.of(pattern, "outcome", column.id(), column.name(), "value", value, extra, text);
  }

  private static String label(Column column, Object value) {
    if (value instanceof Boolean yes) {
      return word(yes ? "word.yes" : "word.no");
    }
    return column.names().get(value.toString());
  }

  private static String words(List<Phrase> phrases) {
    return phrases.stream()
        .map(Phrase::words)
        .collect(Collectors.joining(word("phrase.separator")));
  }

  /** The basis without a full stop of its own. */
  private static String basis(Row row) {
    String stop = word("sentence.end");
    return row.basis().endsWith(stop)
        ? row.basis().substring(0, row.basis().length() - stop.length())
        : row.basis();
  }
}
