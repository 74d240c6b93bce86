package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Classification;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/** Triage by the tables {@code appeals/triage}, {@code starting-level} and {@code time-limit}. */
@Dependent
class RuleBasedTriage implements TriagePolicy {

  private final Rulebook rulebook;

  @Inject
  RuleBasedTriage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public Decision triage(AppealEvent.Filed filed) {
    return rulebook.decide(
        "appeals/triage",
        Facts.of(
            "title", filed.title(),
            "text", filed.title() + '\n' + filed.content(),
            "channel", filed.channel(),
            "reporter", filed.reporter(),
            "relapses", filed.relapses()));
  }

  @Override
  public Decision startingLevel(Classification triaged) {
    return orOpen("appeals/starting-level", triaged.facts());
  }

  @Override
  public Decision timeLimit(Classification triaged, String level) {
    return orOpen("appeals/time-limit", triaged.facts().with("level", level));
  }

  @Override
  public Decision receiver(Classification what, String accused) {
    Decision decision =
        rulebook.decide("appeals/accused", what.facts().with("accusedLevel", accused));
    if (!decision.decided()) {
      throw Problem.refused("appeals.no-route", "table", "appeals/accused");
    }
    return decision;
  }

  /** What no row covers is asked again as undecided, for which the rules name a post and a time. */
  private Decision orOpen(String table, Facts facts) {
    Decision decision = rulebook.decide(table, facts);
    if (decision.decided()) {
      return decision;
    }
    Decision open = rulebook.decide(table, facts.with("triaged", false));
    if (!open.decided()) {
      throw Problem.refused("appeals.no-route", "table", table);
    }
    return open;
  }

  @Override
  public void mustKnow(String dictionary, String code) {
    var names = rulebook.inForce().dictionary(dictionary).names();
    if (code == null || !names.containsKey(code)) {
      throw Problem.invalid(
          "appeals.unknown-code",
          "field",
          dictionary,
          "code",
          String.valueOf(code),
          "allowed",
          String.join(", ", names.keySet()));
    }
  }
}
