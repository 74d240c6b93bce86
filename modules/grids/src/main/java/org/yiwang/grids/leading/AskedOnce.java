package org.yiwang.grids.leading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.yiwang.decisions.Facts;

/**
 * Asks each distinct question once. For one pass over many people, during which the rules stay as
 * they are; never kept longer.
 */
class AskedOnce implements CrewPolicy {

  private final CrewPolicy policy;
  private final Map<Facts, Eligibility> leaders = new HashMap<>();
  private final Map<Facts, Eligibility> pairings = new HashMap<>();
  private final Map<Facts, Eligibility> workloads = new HashMap<>();
  private final Map<Facts, Eligibility> crews = new HashMap<>();

  AskedOnce(CrewPolicy policy) {
    this.policy = policy;
  }

  @Override
  public Eligibility leader(Facts facts) {
    return once(leaders, facts, policy::leader);
  }

  @Override
  public Eligibility pairing(Facts facts) {
    return once(pairings, facts, policy::pairing);
  }

  @Override
  public Eligibility workload(Facts facts) {
    return once(workloads, facts, policy::workload);
  }

  @Override
  public Eligibility completeness(Facts facts) {
    return once(crews, facts, policy::completeness);
  }

  private static Eligibility once(
      Map<Facts, Eligibility> answers, Facts facts, Function<Facts, Eligibility> ask) {
    return answers.computeIfAbsent(facts, ask);
  }
}
