package org.yiwang.rulebook;

import java.util.Optional;
import java.util.UUID;

/** Every decision ever made, insert-only. */
public interface DecisionLog {

  void keep(StoredDecision decision);

  Optional<StoredDecision> find(UUID id);
}
