package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.yiwang.grids.leading.PostNames;
import org.yiwang.rulebook.Rulebook;

/** The dictionary {@code post-role} of the rules in force. */
@Dependent
class RuleBasedPostNames implements PostNames {

  private final Rulebook rulebook;

  @Inject
  RuleBasedPostNames(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public Map<String, String> all() {
    return rulebook.inForce().dictionary("post-role").names();
  }
}
