package org.yiwang.decisions;

import static org.yiwang.decisions.text.Messages.word;

import java.util.List;
import java.util.Optional;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.Schema;

/** Compares one case with what the rules made of it. */
final class CaseCheck {

  private final Schema schema;
  private final RuleCase expected;
  private final Flaws failures = new Flaws();

  CaseCheck(Schema schema, RuleCase expected) {
    this.schema = schema;
    this.expected = expected;
  }

  /** The finding of the rule that a case is about. */
  static Optional<Finding> finding(RuleCase one, Decision decision) {
    return decision.findings().stream().filter(f -> f.rule().equals(one.rule())).findFirst();
  }

  List<Flaw> against(Decision decision) {
    Optional<Finding> finding = finding(expected, decision);
    List<String> fired = decision.findings().stream().map(Finding::rule).toList();
    if (expected.fires() && finding.isEmpty()) {
      fail(
          "word.fires",
          fired.isEmpty() ? "cases.nothing-fired" : "cases.not-fired",
          "fired",
          fired);
    } else if (!expected.fires() && finding.isPresent()) {
      fail("word.fires", "cases.fired");
    }
    schema.outcomes().forEach(column -> outcome(column, decision, finding));
    reason(decision, finding);
    return failures.all();
  }

  /** The rules refused the question. */
  List<Flaw> refused(DecisionFault fault) {
    fail("word.rule", "cases.refused", "message", fault.getMessage(), "fault", fault.code());
    return failures.all();
  }

  private void outcome(Column column, Decision decision, Optional<Finding> finding) {
    Object stated = expected.expected().get(column.id());
    Object actual = decision.outcome().getOrDefault(column.id(), RuleCase.NOTHING);
    boolean contributed =
        expected.fires() && finding.filter(f -> f.outcome().containsKey(column.id())).isPresent();
    if (stated == null && contributed) {
      fail(column.name(), "cases.outcome-not-stated", actual, null, column);
    } else if (stated != null && !stated.equals(actual)) {
      fail(column.name(), "cases.wrong-outcome", actual, stated, column);
    }
  }

  private void reason(Decision decision, Optional<Finding> finding) {
    List<String> sentences =
        decision.findings().stream().map(f -> f.explanation().sentence()).toList();
    if (expected.fires()) {
      finding
          .map(f -> f.explanation().sentence())
          .filter(sentence -> !sentence.equals(expected.reason()))
          .ifPresent(
              sentence ->
                  fail(
                      "word.reason",
                      expected.reason().isEmpty() ? "cases.no-reason" : "cases.wrong-reason",
                      "stated",
                      expected.reason(),
                      "actual",
                      sentence));
    } else if (!expected.reason().isEmpty() && !sentences.contains(expected.reason())) {
      fail(
          "word.reason",
          sentences.isEmpty() ? "cases.reason-of-nothing" : "cases.wrong-reason",
          "stated",
          expected.reason(),
          "actual",
          sentences);
    }
  }

  private void fail(String heading, String code, Object... namesAndValues) {
    add(word(heading), code, namesAndValues);
  }

  private void fail(String heading, String code, Object actual, Object stated, Column column) {
    add(
        heading,
        code,
        "actual",
        ValueWords.of(column, actual),
        "stated",
        stated == null ? "" : ValueWords.of(column, stated));
  }

  private void add(String heading, String code, Object... namesAndValues) {
    Object[] all = new Object[namesAndValues.length + 4];
    System.arraycopy(namesAndValues, 0, all, 4, namesAndValues.length);
    all[0] = "case";
    all[1] = expected.name();
    all[2] = "rule";
    all[3] = expected.rule();
    failures.add(RuleCase.fileOf(expected.table()), expected.row(), heading, code, all);
  }
}
