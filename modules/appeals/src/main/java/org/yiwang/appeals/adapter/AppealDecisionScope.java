package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.appeals.ReadingRights;
import org.yiwang.kernel.Actor;
import org.yiwang.rulebook.DecisionScope;

/** A decision quotes the matter, and is kept from the same people. */
@Dependent
class AppealDecisionScope implements DecisionScope {

  private final ReadingRights rights;

  @Inject
  AppealDecisionScope(ReadingRights rights) {
    this.rights = rights;
  }

  @Override
  public boolean isWithheld(Actor actor, UUID subject) {
    return rights.isWithheld(actor, subject);
  }
}
