package org.yiwang.rulebook;

import java.time.Instant;
import java.util.Optional;
import org.yiwang.decisions.RuleFiles;

/** Rule sets as they are kept: by content hash, one of them in force. */
public interface RuleSets {

  Optional<RuleFiles> find(String hash);

  Optional<String> inForce();

  /** Keeps the files unless they are kept already, and puts them in force. */
  void putInForce(RuleFiles files, String origin, Instant at);
}
