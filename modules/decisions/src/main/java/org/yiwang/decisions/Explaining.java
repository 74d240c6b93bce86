package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.yiwang.decisions.engine.Subject;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.text.Messages;

/** Explains what a row contributed; the shape of the arguments is told at {@link Explanation}. */
final class Explaining {

  private record Contribution(int line, List<Integer> places) {}

  private final Schema schema;
  private final OutcomePhrases outcomePhrases;
  private final Map<Contribution, Said> said = new ConcurrentHashMap<>();

  Explaining(Schema schema) {
    this.schema = schema;
    this.outcomePhrases = new OutcomePhrases(schema.outcomes());
  }

  /** The finding of a row that contributed the outcomes at these places. */
  Finding finding(Row row, List<Integer> places, Facts facts, Subject subject) {
    Said outcomes =
        said.computeIfAbsent(
            new Contribution(row.line(), places), any -> Said.of(outcomePhrases.of(row, places)));
    Said matches = Said.of(matches(row, facts, subject));
    String code = matches.arguments().isEmpty() ? "explanation.otherwise" : "explanation.matched";
    String sentence =
        Messages.sentence(
            code,
            Map.of(
                "rule", row.id(),
                "basis", basis(row),
                "matches", matches.words(),
                "outcomes", outcomes.words()));
    TreeMap<String, Object> arguments = new TreeMap<>();
    arguments.put("rule", row.id());
    arguments.put("basis", row.basis());
    arguments.put("matches", matches.arguments());
    arguments.put("outcomes", outcomes.arguments());
    Explanation explanation = new Explanation(code, arguments, sentence);
    return new Finding(row.id(), outcome(row, places), row.basis(), explanation);
  }

  private TreeMap<String, Object> outcome(Row row, List<Integer> places) {
    TreeMap<String, Object> outcome = new TreeMap<>();
    for (int place : places) {
      outcome.put(schema.outcomes().get(place).id(), row.outcomes().get(place));
    }
    return outcome;
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

  /** The basis without a full stop of its own. */
  private static String basis(Row row) {
    String stop = word("sentence.end");
    return row.basis().endsWith(stop)
        ? row.basis().substring(0, row.basis().length() - stop.length())
        : row.basis();
  }
}
