package org.yiwang.rulebook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;

/** Asks again with the kept facts and the kept version. */
@Dependent
public class Replay {

  /**
   * @param same whether outcome, rules and explanations are what they were
   * @param then as kept
   * @param now as answered again
   */
  public record Comparison(boolean same, StoredDecision then, StoredDecision now) {}

  private final Rulebook rulebook;

  @Inject
  public Replay(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  public Comparison of(StoredDecision then) {
    Decision again =
        rulebook.decideAgain(
            then.ruleSet(), then.table(), new Facts(new java.util.TreeMap<>(then.facts())));
    StoredDecision now =
        StoredDecision.of(
            Ids.next(), then.subject(), new UnitPath(then.path()), again, then.decidedAt());
    return new Comparison(substance(then).equals(substance(now)), then, now);
  }

  private static List<Object> substance(StoredDecision decision) {
    return List.of(decision.outcome(), decision.findings(), decision.missing());
  }
}
