package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Proves that rows are the sums of their events. */
@Dependent
public class RecountingAppeals {

  /**
   * @param checked how many rows were compared
   * @param differing ids of rows that are not the sum of their events; always empty, or data is
   *     lost
   */
  public record Count(int checked, List<UUID> differing) {}

  private final Appeals appeals;
  private final Deadlines deadlines;

  @Inject
  public RecountingAppeals(Appeals appeals, Deadlines deadlines) {
    this.appeals = appeals;
    this.deadlines = deadlines;
  }

  public Count recount(List<UUID> ids) {
    List<UUID> differing = new ArrayList<>();
    for (UUID id : ids) {
      if (!isSum(id) && !isSum(id)) {
        differing.add(id);
      }
    }
    return new Count(ids.size(), differing);
  }

  /** A step taken between the two reads makes a difference once, but not twice. */
  private boolean isSum(UUID id) {
    List<Happened> history = appeals.history(id);
    Appeal summed = Appeal.from(id, history.stream().map(Happened::event).toList());
    if (!history.isEmpty()) {
      summed.date(deadlines.of(Course.of(history)));
    }
    return appeals.find(id).map(row -> row.state().equals(summed.state())).orElse(false);
  }
}
