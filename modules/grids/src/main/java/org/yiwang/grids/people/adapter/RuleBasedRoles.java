package org.yiwang.grids.people.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.yiwang.grids.people.RoleDictionary;
import org.yiwang.rulebook.Rulebook;

/** The dictionary {@code person-role} of the rules in force. */
@Dependent
class RuleBasedRoles implements RoleDictionary {

  private final Rulebook rulebook;

  @Inject
  RuleBasedRoles(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public Map<String, String> names() {
    return rulebook.inForce().dictionary("person-role").names();
  }
}
