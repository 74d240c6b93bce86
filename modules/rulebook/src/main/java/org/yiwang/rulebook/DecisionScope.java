package org.yiwang.rulebook;

import java.util.UUID;
import org.yiwang.kernel.Actor;

/** Says of the subjects of one module from whom they, and so the decisions on them, are kept. */
public interface DecisionScope {

  /** Whether it is kept from the actor; false for a subject of another module. */
  boolean isWithheld(Actor actor, UUID subject);
}
