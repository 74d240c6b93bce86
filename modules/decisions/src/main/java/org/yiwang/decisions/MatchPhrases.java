package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.decisions.engine.Subject;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Form;
import org.yiwang.decisions.table.Condition.Group;
import org.yiwang.decisions.table.Condition.Mention;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.text.Labels;
import org.yiwang.decisions.text.Messages;

/**
 * Says what about the facts met a condition: the word found, the number beside its bounds, the
 * entry chosen.
 */
final class MatchPhrases {

  private static final int SHOWN = 3;

  private final Subject subject;

  MatchPhrases(Subject subject) {
    this.subject = subject;
  }

  Phrase of(Column column, int place, Condition condition, Object fact) {
    if (condition instanceof Mention mention) {
      return mention(column, place, mention);
    }
    if (condition instanceof Range range && column.type() == ColumnType.INTEGER) {
      return number(column, range, (Long) fact);
    }
    if (column.type() == ColumnType.SEVERAL) {
      return several(column, (Choice) condition, (List<?>) fact);
    }
    String label = ValueWords.of(column, fact);
    return Phrase.match(column, "match.value", Map.of("value", fact, "label", label), Map.of());
  }

  private Phrase mention(Column column, int place, Mention mention) {
    List<String> found = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (Group group : mention.groups()) {
      if (group.noneOf()) {
        absent.addAll(group.words());
      } else {
        found.add(subject.found(place, group));
      }
    }
    String pattern =
        absent.isEmpty() ? "match.found" : found.isEmpty() ? "match.absent" : "match.found-absent";
    return Phrase.match(
        column,
        pattern,
        Map.of("found", found, "absent", absent),
        Map.of("found", quoted(found), "absent", quoted(absent)));
  }

  private Phrase number(Column column, Range range, Long fact) {
    String unit = Phrase.afterNumber(column.unit());
    String form = Labels.key(range.form());
    Map<String, Object> bounds = Map.of("from", range.from(), "to", range.to(), "unit", unit);
    return Phrase.match(
        column,
        range.form() == Form.EXACTLY ? "match.exactly" : "match.number",
        Map.of(
            "value", fact,
            "unit", column.unit(),
            "form", form,
            "from", range.from(),
            "to", range.to()),
        Map.of("unit", unit, "bounds", Messages.sentence(Form.PHRASES + form, bounds)));
  }

  private Phrase several(Column column, Choice choice, List<?> fact) {
    List<String> codes = column.codes();
    List<String> meant =
        choice.codes().stream()
            .map(codes::get)
            .filter(code -> choice.noneOf() || fact.contains(code))
            .toList();
    List<String> labels = meant.stream().map(column.names()::get).toList();
    return Phrase.match(
        column,
        choice.noneOf() ? "match.has-none" : "match.has",
        Map.of(choice.noneOf() ? "absent" : "found", meant, "labels", labels),
        Map.of("labels", quoted(labels)));
  }

  /** A long list is cut in the sentence, not in the arguments. */
  private static String quoted(List<String> words) {
    StringBuilder quoted = new StringBuilder();
    for (String each : words.subList(0, Math.min(SHOWN, words.size()))) {
      quoted.append(quoted.isEmpty() ? "" : word("list.separator"));
      quoted.append(Messages.sentence("quoted", Map.of("word", each)));
    }
    return words.size() > SHOWN
        ? Messages.sentence("list.more", Map.of("list", quoted))
        : quoted.toString();
  }
}
