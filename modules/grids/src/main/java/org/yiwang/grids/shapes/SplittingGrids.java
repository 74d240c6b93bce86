package org.yiwang.grids.shapes;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.grids.GridSplit;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.HouseholdSteps;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.EstablishingUnits.NewUnit;
import org.yiwang.territory.Registry;
import org.yiwang.territory.UnitView;

/** A grid that has grown too large gives some of its households to a new one beside it. */
@UseCase
public class SplittingGrids {

  /**
   * @param name of the new grid
   * @param displayNumber the number people use; optional
   * @param households that go to it
   * @param on first day of the new order; today when absent, never later
   * @param reason for an unusual size of the new grid, where the rules demand one
   */
  public record Split(
      String name, String displayNumber, List<UUID> households, LocalDate on, String reason) {}

  /** The new grid and those who stand in it now. */
  public record Halves(UnitView grid, List<HouseholdView> households, LocalDate on) {}

  private final HouseholdSteps steps;
  private final Registry registry;
  private final Event<GridSplit> news;

  @Inject
  public SplittingGrids(HouseholdSteps steps, Registry registry, Event<GridSplit> news) {
    this.steps = steps;
    this.registry = registry;
    this.news = news;
  }

  /**
   * @throws Problem {@code grids.nobody-goes}, {@code grids.not-in-grid}, {@code
   *     grids.before-last-change}, {@code grids.reason-missing}
   */
  @Does(value = "grids.split", needs = "grids.shape")
  public Halves split(Command command, UUID gridId, Split wish) {
    if (wish.households() == null || wish.households().isEmpty()) {
      throw Problem.invalid("grids.nobody-goes");
    }
    UnitView old = steps.grid(command, gridId);
    LocalDate on = HouseholdSteps.day(command, wish.on());
    String reason = Text.optional("reason", wish.reason(), 200);
    Set<UUID> going = new LinkedHashSet<>(wish.households());
    List<Household> leaving = going.stream().sorted().map(id -> in(command, old, id)).toList();
    UnitView founded = found(command, old, wish, on);
    List<HouseholdView> moved =
        leaving.stream()
            .map(household -> steps.move(command, household, founded, on, reason, "split"))
            .toList();
    news.fire(new GridSplit(command, old, founded, going));
    return new Halves(founded, moved, on);
  }

  private UnitView found(Command command, UnitView old, Split wish, LocalDate on) {
    UnitPath branch = old.unitPath().at(Level.BRANCH);
    NewUnit unit =
        new NewUnit(
            registry.freeGridCode(branch), branch.value(), wish.name(), wish.displayNumber(), on);
    return registry.establish(command.id(), unit, HouseholdSteps.day(command, null));
  }

  private Household in(Command command, UnitView grid, UUID id) {
    Household household = steps.locked(command, id);
    if (household.until() != null || !grid.id().equals(household.last().grid())) {
      throw Problem.refused("grids.not-in-grid", "number", household.number(), "name", grid.name());
    }
    return household;
  }
}
