package org.yiwang.grids.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** A household moves away, or its last member has died. Its past stays. */
@UseCase
public class LeavingHouseholds {

  /**
   * @param cause moved-out or died-out
   * @param on first day it is no longer here; today when absent, never later
   */
  public record Departure(String cause, LocalDate on) {}

  private final HouseholdSteps steps;

  @Inject
  public LeavingHouseholds(HouseholdSteps steps) {
    this.steps = steps;
  }

  /**
   * @throws Problem {@code grids.unknown-cause}, {@code grids.household-left}, {@code
   *     grids.before-last-change} also for the day it came
   */
  @Does(value = "grids.leave-household", needs = "grids.place")
  public HouseholdView leave(Command command, UUID id, long basedOn, Departure wish) {
    if (!"moved-out".equals(wish.cause()) && !"died-out".equals(wish.cause())) {
      throw Problem.invalid(
          "grids.unknown-cause",
          "cause",
          String.valueOf(wish.cause()),
          "allowed",
          "moved-out, died-out");
    }
    Household household = steps.basedOn(command, id, basedOn);
    household.leaves(HouseholdSteps.day(command, wish.on()), wish.cause());
    return steps.left(command, household);
  }
}
