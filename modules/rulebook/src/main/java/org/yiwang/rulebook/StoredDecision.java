package org.yiwang.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Finding;
import org.yiwang.kernel.UnitPath;

/**
 * A decision as it is kept and shown.
 *
 * @param subject what was decided on
 * @param path the unit concerned
 * @param table for instance {@code appeals/triage}
 * @param ruleSet content hash of the rule set that decided
 * @param facts by name: whole number, true or false, text, code or list of codes
 * @param outcome by name; codes of the dictionaries
 * @param findings the rules that fired, what each contributed, its legal basis and explanation
 * @param missing outcomes no rule gave; when there are any, a person decides
 * @param decidedAt business time
 */
public record StoredDecision(
    UUID id,
    UUID subject,
    String path,
    String table,
    String ruleSet,
    Map<String, Object> facts,
    Map<String, Object> outcome,
    List<FindingView> findings,
    List<String> missing,
    Instant decidedAt) {

  public StoredDecision {
    facts = Plain.map(facts);
    outcome = Plain.map(outcome);
  }

  /**
   * @param rule its id, for instance {@code APL-T-012}
   * @param explanation why, for people and machines
   */
  public record FindingView(
      String rule, Map<String, Object> outcome, String basis, ExplanationView explanation) {

    public FindingView {
      outcome = Plain.map(outcome);
    }
  }

  /**
   * @param code stable
   * @param arguments typed
   * @param sentence in Chinese
   */
  public record ExplanationView(String code, Map<String, Object> arguments, String sentence) {

    public ExplanationView {
      arguments = Plain.map(arguments);
    }
  }

  public static StoredDecision of(
      UUID id, UUID subject, UnitPath path, Decision decision, Instant at) {
    return new StoredDecision(
        id,
        subject,
        path.value(),
        decision.table(),
        decision.ruleSet(),
        decision.facts().values(),
        decision.outcome(),
        decision.findings().stream().map(StoredDecision::view).toList(),
        List.copyOf(decision.missing()),
        at);
  }

  private static FindingView view(Finding finding) {
    return new FindingView(
        finding.rule(),
        finding.outcome(),
        finding.basis(),
        new ExplanationView(
            finding.explanation().code(),
            finding.explanation().arguments(),
            finding.explanation().sentence()));
  }

  public List<String> rules() {
    return findings.stream().map(FindingView::rule).toList();
  }
}
