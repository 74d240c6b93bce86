package org.yiwang.appeals.warning.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yiwang.appeals.warning.Grade;
import org.yiwang.appeals.warning.Tally;
import org.yiwang.appeals.warning.WarningPolicy;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/**
 * Colours by the table {@code appeals/warning}; windows and the order of colours by dictionaries.
 */
@Dependent
class RuleBasedWarning implements WarningPolicy {

  private static final String WINDOWS = "warning-window";

  private final Rulebook rulebook;

  @Inject
  RuleBasedWarning(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public List<Integer> windows() {
    return rulebook.inForce().dictionary(WINDOWS).names().keySet().stream()
        .map(RuleBasedWarning::days)
        .sorted()
        .toList();
  }

  private static int days(String code) {
    if (!code.matches("[1-9]\\d{0,2}")) {
      throw new Problem(Problem.Kind.FAULT, "appeals.warning-window", "code", code);
    }
    return Integer.parseInt(code);
  }

  @Override
  public Optional<Grade> grade(Tally tally) {
    Decision decision =
        rulebook.decide(
            "appeals/warning",
            Facts.of(
                "level", tally.place().level().slug(),
                "category", tally.category(),
                "window", String.valueOf(tally.days()),
                "voices", tally.counts().voices(),
                "calls", tally.counts().calls(),
                "households", tally.counts().households()));
    return decision.outcome().containsKey("colour")
        ? Optional.of(grade(tally, decision))
        : Optional.empty();
  }

  private Grade grade(Tally tally, Decision decision) {
    Long representatives = (Long) decision.outcome().get("representatives");
    return new Grade(
        tally,
        decision.text("colour"),
        rank(decision.text("colour")),
        Level.ofSlug(decision.text("toldLevel")),
        decision.text("toldPost"),
        Boolean.TRUE.equals(decision.outcome().get("joint")),
        representatives == null ? null : Math.toIntExact(representatives),
        decision);
  }

  @Override
  public int rank(String colour) {
    return List.copyOf(rulebook.inForce().dictionary("warning-colour").names().keySet())
        .indexOf(colour);
  }
}
