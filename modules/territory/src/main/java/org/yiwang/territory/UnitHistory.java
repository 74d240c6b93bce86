package org.yiwang.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a unit was called, what became of it and what it was made of.
 *
 * @param names in the order of time, also those from before it was registered
 * @param predecessors that ended in it
 * @param successors the one that followed it, and the one after that, up to one that stands
 * @param reorganisations that ended it or gave it more, in the order of time
 */
public record UnitHistory(
    UnitView unit,
    List<UnitName> names,
    List<UnitView> predecessors,
    List<UnitView> successors,
    List<Reordered> reorganisations) {

  /**
   * @param document number of the document behind it
   */
  public record Reordered(UUID id, String kind, String document, LocalDate on) {}
}
