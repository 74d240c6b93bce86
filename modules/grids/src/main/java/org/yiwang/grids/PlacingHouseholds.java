package org.yiwang.grids;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.Seal;
import org.yiwang.platform.UseCase;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** A household is placed in its grid, if the rules let the grid grow. */
@UseCase
public class PlacingHouseholds {

  /**
   * @param number 户号, unique in the village, at most 20 characters
   * @param kind villager or merchant
   * @param phone optional; sealed at once
   * @param members 1–99; 1 when absent
   * @param reason for an unusual size of the grid, where the rules demand one
   */
  public record NewHousehold(
      String number, String kind, String headName, String phone, Integer members, String reason) {}

  private final Grids grids;
  private final GridSizePolicy policy;
  private final Territory territory;
  private final DecisionLog decisions;
  private final Seal seal;

  @Inject
  public PlacingHouseholds(
      Grids grids, GridSizePolicy policy, Territory territory, DecisionLog decisions, Seal seal) {
    this.grids = grids;
    this.policy = policy;
    this.territory = territory;
    this.decisions = decisions;
    this.seal = seal;
  }

  /**
   * @param gridId the grid's unit
   * @throws Problem {@code territory.unknown-unit}, {@code grids.not-a-grid}, {@code
   *     grids.household-exists}, {@code grids.household-elsewhere}, {@code grids.full}, {@code
   *     grids.reason-missing}
   */
  @Does(value = "grids.place-household", needs = "grids.place")
  public HouseholdView place(Command command, UUID gridId, NewHousehold wish) {
    UnitPath path = gridPath(gridId);
    command.actor().mustReach(path);
    Phone phone = wish.phone() == null || wish.phone().isBlank() ? null : new Phone(wish.phone());
    Household household =
        new Household(
            command.id(),
            gridId,
            path,
            wish,
            phone == null ? null : seal.seal(phone.digits()),
            command.at());
    Grid grid = grids.locked(gridId, path);
    mustBeNew(household.view(null));
    GridSizeQuestion question = grid.withOneMore(HouseholdKind.ofSlug(wish.kind()));
    GridSize size = policy.judge(question);
    UUID decision = Ids.next();
    grid.grow(question, size, decision, Text.optional("reason", wish.reason(), 200));
    grids.add(household);
    decisions.keep(
        List.of(StoredDecision.of(decision, gridId, path, size.decision(), command.at())));
    return household.view(phone == null ? null : phone.masked());
  }

  private UnitPath gridPath(UUID gridId) {
    UnitView unit =
        territory
            .unit(gridId)
            .orElseThrow(
                () -> Problem.notFound("territory.unknown-unit", "unit", gridId.toString()));
    if (!Level.GRID.slug().equals(unit.level())) {
      throw Problem.refused("grids.not-a-grid", "name", unit.name());
    }
    return unit.unitPath();
  }

  private void mustBeNew(HouseholdView wanted) {
    UnitPath village = new UnitPath(wanted.gridPath()).at(Level.VILLAGE);
    grids
        .household(village, wanted.number())
        .ifPresent(
            known -> {
              boolean here = known.grid().equals(wanted.gridId());
              throw Problem.conflict(
                  here ? "grids.household-exists" : "grids.household-elsewhere",
                  "number",
                  wanted.number(),
                  "grid",
                  known.gridPath());
            });
  }
}
