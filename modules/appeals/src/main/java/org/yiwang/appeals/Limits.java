package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.deadlines.Term;
import org.yiwang.appeals.deadlines.Terms;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

/** Asks how long a level may take. */
@Dependent
public class Limits {

  /**
   * @param decision the stored decision behind the terms
   */
  public record Limit(List<Term> terms, UUID decision) {}

  private final TriagePolicy policy;
  private final DecisionLog log;

  @Inject
  public Limits(TriagePolicy policy, DecisionLog log) {
    this.policy = policy;
    this.log = log;
  }

  /** The answer is kept. */
  public Limit of(Command command, Appeal appeal, Classification what, String level) {
    Decision decision = policy.timeLimit(what, level);
    StoredDecision kept =
        StoredDecision.of(Ids.next(), appeal.id(), appeal.path(), decision, command.at());
    log.keep(List.of(kept));
    return new Limit(Terms.of(decision), kept.id());
  }
}
