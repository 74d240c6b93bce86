package org.yiwang.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every decision ever made, insert-only. */
public interface DecisionLog {

  /** Keeps one decision or more. */
  void keep(List<StoredDecision> decisions);

  Optional<StoredDecision> find(UUID id);

  /** All decisions on one subject, in the order they were made. */
  List<StoredDecision> on(UUID subject);
}
