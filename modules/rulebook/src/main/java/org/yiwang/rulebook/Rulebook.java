package org.yiwang.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.DecisionFault;
import org.yiwang.decisions.Facts;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.decisions.RuleSet;
import org.yiwang.kernel.Problem;

/** The rules in force, compiled, and the older ones on demand. */
@ApplicationScoped
public class Rulebook {

  private final RuleSets sets;
  private final Map<String, RuleSet> compiled = new ConcurrentHashMap<>();
  private volatile RuleSet inForce;

  Rulebook() {
    this(null);
  }

  @Inject
  public Rulebook(RuleSets sets) {
    this.sets = sets;
  }

  /** Compiles the files and answers from them from now on. */
  public void open(RuleFiles files) {
    inForce = compiled.computeIfAbsent(files.hash(), hash -> RuleSet.compile(files));
  }

  public RuleSet inForce() {
    if (inForce == null) {
      throw new Problem(Problem.Kind.BUSY, "rulebook.not-open");
    }
    return inForce;
  }

  /**
   * @param table for instance {@code appeals/triage}
   * @throws Problem {@code rulebook.cannot-decide} when the rules contradict each other
   */
  public Decision decide(String table, Facts facts) {
    return ask(inForce(), table, facts);
  }

  /**
   * The answer that a kept rule set gives.
   *
   * @throws Problem {@code rulebook.unknown-set}
   */
  public Decision decideAgain(String hash, String table, Facts facts) {
    RuleSet set =
        compiled.computeIfAbsent(
            hash,
            wanted ->
                RuleSet.compile(
                    sets.find(wanted)
                        .orElseThrow(
                            () -> Problem.notFound("rulebook.unknown-set", "hash", wanted))));
    return ask(set, table, facts);
  }

  private static Decision ask(RuleSet set, String table, Facts facts) {
    try {
      return set.decide(table, facts);
    } catch (DecisionFault fault) {
      throw new Problem(
          Problem.Kind.FAULT,
          "rulebook.cannot-decide",
          "table",
          table,
          "cause",
          fault.getMessage());
    }
  }
}
