package org.yiwang.appeals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

/** Decisions in memory. */
public final class RememberedDecisions implements DecisionLog {

  private final List<StoredDecision> kept = new ArrayList<>();

  public List<String> tables() {
    return kept.stream().map(StoredDecision::table).toList();
  }

  /** The last answer of a table. */
  public StoredDecision last(String table) {
    return kept.stream()
        .filter(decision -> decision.table().equals(table))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  @Override
  public void keep(List<StoredDecision> decisions) {
    kept.addAll(decisions);
  }

  @Override
  public Optional<StoredDecision> find(UUID id) {
    return kept.stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  @Override
  public List<StoredDecision> on(UUID subject) {
    return kept.stream().filter(decision -> decision.subject().equals(subject)).toList();
  }
}
