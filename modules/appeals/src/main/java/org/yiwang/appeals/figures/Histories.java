package org.yiwang.appeals.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to appeals, as it was written down; within the transaction at hand. */
public interface Histories {

  /** The events of each, and the deltas that are kept of it, in one look. */
  Map<UUID, Counted> counted(Collection<UUID> appeals);

  /** Nobody else corrects these until the transaction ends. */
  void hold(Collection<UUID> appeals);

  /**
   * Ids in their order of the appeals of a town.
   *
   * @param after null to begin
   */
  List<UUID> inTown(String town, UUID after, int limit);
}
