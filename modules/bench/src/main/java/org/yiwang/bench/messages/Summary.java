package org.yiwang.bench.messages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.bench.stand.Out;

/** Counts of what the rules made of the messages. */
final class Summary {
  private final List<Answer> answers;

  Summary(List<Answer> answers) {
    this.answers = answers;
  }

  void print() {
    Stream.of("kind", "category", "urgency", "risk", "level")
        .forEach(name -> counts(name, answers.stream().map(answer -> answer.label(name))));
    counts("status", answers.stream().map(Answer::status));
    counts(
        "left open by triage",
        answers.stream().flatMap(answer -> Answer.strings(answer.triage(), "missing").stream()));
    long undecided = answers.stream().filter(Answer::undecided).count();
    Out.line("undecided: %d of %d (%s)", undecided, answers.size(), share(undecided));
    Out.line("same id as an earlier message: %d", repeated(answer -> answer.message().id()));
    Out.line("same words as an earlier message: %d", repeated(answer -> answer.message().words()));
  }

  /** Every rule and how often it fired; for those who write the rules. */
  void printRules() {
    counts(
        "rules that fired",
        answers.stream()
            .flatMap(answer -> answer.decisions().stream())
            .flatMap(decision -> Answer.strings(decision, "rules").stream()));
  }

  private void counts(String title, Stream<String> values) {
    Map<String, Long> counts =
        values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Out.line("%s", title);
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            each ->
                Out.line("  %5d %6s  %s", each.getValue(), share(each.getValue()), each.getKey()));
  }

  private long repeated(Function<Answer, String> key) {
    Set<String> seen = new HashSet<>();
    return answers.stream().filter(answer -> !seen.add(key.apply(answer))).count();
  }

  private String share(long count) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / answers.size());
  }
}
