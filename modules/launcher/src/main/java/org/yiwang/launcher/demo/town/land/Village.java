package org.yiwang.launcher.demo.town.land;

import java.util.List;
import java.util.stream.Stream;
import org.yiwang.launcher.demo.town.words.Words;

/** A village or a residents' community. */
public record Village(TownPlan.VillagePlan plan, List<Branch> branches) {

  public String code() {
    return plan.code();
  }

  public String name() {
    return plan.name();
  }

  public Stream<Grid> grids() {
    return branches.stream().flatMap(branch -> branch.grids().stream());
  }

  /** The body whose cadres instruct the grids. */
  public String committee() {
    return Words.text(plan.residents() ? "committee.residents" : "committee.villagers", name());
  }
}
