package org.yiwang.grids.leading.adapter;

import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.grids.leading.CrewPolicy;

/** The tables about crews that ship. */
public final class CrewRules {

  private CrewRules() {}

  public static CrewPolicy shipped() {
    return new RuleBasedCrew(GridSizeRules.rulebook());
  }
}
