package org.yiwang.grids.shapes;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.Grids;
import org.yiwang.grids.households.HouseholdSteps;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.Registry;
import org.yiwang.territory.UnitView;

/** Small grids of a village are joined to a neighbour, which takes over all that was theirs. */
@UseCase
public class MergingGrids {

  /**
   * @param grids that end
   * @param on first day of the new order; today when absent, never later
   * @param reason for an unusual size, where the rules demand one
   */
  public record Merger(List<UUID> grids, LocalDate on, String reason) {}

  /** The grids that ended, and the one that follows them. */
  public record Merged(UnitView into, List<UnitView> ended, LocalDate on) {}

  private final HouseholdSteps steps;
  private final Grids grids;
  private final Registry registry;

  @Inject
  public MergingGrids(HouseholdSteps steps, Grids grids, Registry registry) {
    this.steps = steps;
    this.grids = grids;
    this.registry = registry;
  }

  /**
   * @throws Problem {@code grids.nothing-to-merge}, {@code grids.other-village}, {@code
   *     grids.full}, {@code grids.changed-since}, {@code grids.grid-ended}
   */
  @Does(value = "grids.merge", needs = "grids.shape")
  public Merged merge(Command command, UUID into, Merger wish) {
    if (wish.grids() == null || wish.grids().isEmpty() || wish.grids().contains(into)) {
      throw Problem.invalid("grids.nothing-to-merge");
    }
    LocalDate on = HouseholdSteps.day(command, wish.on());
    UnitView heir = steps.grid(command, into);
    List<UnitView> ending =
        new LinkedHashSet<>(wish.grids())
            .stream().sorted().map(grid -> steps.grid(command, grid)).toList();
    ending.forEach(grid -> mustBeNeighbours(grid, heir));
    String reason = Text.optional("reason", wish.reason(), 200);
    grids.locked(into, heir.unitPath()).explain(reason, null);
    ending.forEach(grid -> registry.succeed(command, grid.id(), into, on));
    return new Merged(heir, ending, on);
  }

  private static void mustBeNeighbours(UnitView grid, UnitView heir) {
    if (!grid.unitPath().at(Level.VILLAGE).equals(heir.unitPath().at(Level.VILLAGE))) {
      throw Problem.refused("grids.other-village", "name", grid.name(), "into", heir.name());
    }
  }
}
