package org.yiwang.rulebook;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yiwang.decisions.RuleFiles;

/** Rule sets in memory; counts how often one had to be fetched. */
final class RememberedRuleSets implements RuleSets {

  private final Map<String, RuleFiles> sets = new HashMap<>();
  private String current;
  private int fetched;

  static RememberedRuleSets of(RuleFiles... kept) {
    RememberedRuleSets sets = new RememberedRuleSets();
    for (RuleFiles files : kept) {
      sets.putInForce(files, "test", Instant.EPOCH);
    }
    return sets;
  }

  int fetched() {
    return fetched;
  }

  @Override
  public Optional<RuleFiles> find(String hash) {
    fetched++;
    return Optional.ofNullable(sets.get(hash));
  }

  @Override
  public Optional<String> inForce() {
    return Optional.ofNullable(current);
  }

  @Override
  public void putInForce(RuleFiles files, String origin, Instant at) {
    sets.put(files.hash(), files);
    current = files.hash();
  }
}
