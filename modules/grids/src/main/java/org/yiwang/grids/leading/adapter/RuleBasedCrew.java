package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.grids.leading.CrewPolicy;
import org.yiwang.grids.leading.Eligibility;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/** Asks the tables about crews; what no row decides is left to a person. */
@Dependent
class RuleBasedCrew implements CrewPolicy {

  private final Rulebook rulebook;

  @Inject
  RuleBasedCrew(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public Eligibility leader(Facts facts) {
    return ask("grids/leader-eligibility", facts);
  }

  @Override
  public Eligibility pairing(Facts facts) {
    return ask("grids/instructor-pairing", facts);
  }

  @Override
  public Eligibility workload(Facts facts) {
    return ask("grids/instructor-workload", facts);
  }

  @Override
  public Eligibility completeness(Facts facts) {
    return ask("grids/grid-completeness", facts);
  }

  private Eligibility ask(String table, Facts facts) {
    Decision answer = rulebook.decide(table, facts);
    if (!answer.decided()) {
      throw Problem.refused("leading.undecided", "table", table);
    }
    return new Eligibility(answer);
  }
}
