package org.yiwang.grids.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.UnitView;

/** A household goes to another grid, or from the list of those to be placed into one. */
@UseCase
public class MovingHouseholds {

  /**
   * @param gridId where to
   * @param on first day there; today when absent, never later
   * @param why in words, at most 200 characters; optional
   * @param reason for an unusual size of that grid, where the rules demand one
   */
  public record Move(UUID gridId, LocalDate on, String why, String reason) {}

  private final HouseholdSteps steps;

  @Inject
  public MovingHouseholds(HouseholdSteps steps) {
    this.steps = steps;
  }

  /**
   * @throws Problem {@code grids.grid-missing}, {@code grids.already-there}, {@code
   *     grids.household-left}, {@code grids.before-last-change}, {@code grids.full}: it stays where
   *     it is
   */
  @Does(value = "grids.move-household", needs = "grids.place")
  public HouseholdView move(Command command, UUID id, long basedOn, Move wish) {
    if (wish.gridId() == null) {
      throw Problem.invalid("grids.grid-missing");
    }
    Household household = steps.basedOn(command, id, basedOn);
    UnitView grid = steps.grid(command, wish.gridId());
    LocalDate on = HouseholdSteps.day(command, wish.on());
    String why = Text.optional("why", wish.why(), 200);
    String reason = Text.optional("reason", wish.reason(), 200);
    return steps.move(command, household, grid, on, reason, why);
  }
}
