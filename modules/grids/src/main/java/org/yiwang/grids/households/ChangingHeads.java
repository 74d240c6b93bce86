package org.yiwang.grids.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Another member heads the household, because its head died or for another reason. */
@UseCase
public class ChangingHeads {

  /**
   * @param headName who heads it now
   * @param cause death or other; a death takes one from the members unless {@code members} is given
   * @param members that are left, 1–99
   * @param on first day; today when absent, never later
   */
  public record NewHead(
      String headName,
      String idNumber,
      String phone,
      String cause,
      Integer members,
      LocalDate on) {}

  private final HouseholdSteps steps;

  @Inject
  public ChangingHeads(HouseholdSteps steps) {
    this.steps = steps;
  }

  /**
   * @throws Problem {@code grids.unknown-cause}, {@code grids.last-member} when the only member
   *     died, {@code grids.household-left}, {@code grids.before-last-change}
   */
  @Does(value = "grids.change-head", needs = "grids.place")
  public HouseholdView change(Command command, UUID id, long basedOn, NewHead wish) {
    boolean death = "death".equals(wish.cause());
    if (!death && !"other".equals(wish.cause())) {
      throw Problem.invalid(
          "grids.unknown-cause", "cause", String.valueOf(wish.cause()), "allowed", "death, other");
    }
    Household household = steps.basedOn(command, id, basedOn);
    Particulars who = household.last().who();
    if (death && wish.members() == null && who.members() == 1) {
      throw Problem.refused("grids.last-member", "number", household.number());
    }
    int left = wish.members() != null ? wish.members() : who.members() - (death ? 1 : 0);
    household.headedBy(
        HouseholdSteps.day(command, wish.on()),
        who.headedBy(
            wish.headName(), steps.idNumber(wish.idNumber()), steps.phone(wish.phone()), left),
        wish.cause());
    return steps.kept(command, household);
  }
}
