package org.yiwang.appeals.obligations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is owed, one row for each thing; ended, never deleted. */
public interface Obligations {

  /** What an appeal's open rows say from now on. */
  void replace(UUID appeal, List<Obligation> owed, Instant at);
}
