package org.yiwang.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every decision ever made, insert-only. */
public interface DecisionLog {

  void keep(StoredDecision decision);

  Optional<StoredDecision> find(UUID id);

  /** All decisions on one subject, in the order they were made. */
  List<StoredDecision> on(UUID subject);

  /** Keeps the first and the rest, and returns them as one list. */
  default List<StoredDecision> keepAll(StoredDecision first, List<StoredDecision> rest) {
    List<StoredDecision> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    all.forEach(this::keep);
    return List.copyOf(all);
  }
}
