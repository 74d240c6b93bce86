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

  @Inject
  public RecountingAppeals(Appeals appeals) {
    this.appeals = appeals;
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
    Appeal summed = Appeal.from(id, appeals.events(id));
    return appeals.find(id).map(row -> row.state().equals(summed.state())).orElse(false);
  }
}
