package org.yiwang.grids.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/**
 * A household is registered: in its grid, if the rules let the grid grow, and else on the list of
 * those to be placed. One that had left comes back the same way.
 */
@UseCase
public class PlacingHouseholds {

  /**
   * @param number 户号, unique in the village, at most 20 characters
   * @param kind villager or merchant
   * @param idNumber of the head, optional; sealed at once
   * @param phone optional; sealed at once
   * @param members 1–99; 1 when absent
   * @param longitude and {@code latitude} of the house, WGS 84 degrees, optional
   * @param cause first or moved-in; first when absent
   * @param on first day; today when absent, never later
   * @param reason for an unusual size of the grid, where the rules demand one
   */
  public record NewHousehold(
      String number,
      String kind,
      String headName,
      String idNumber,
      String phone,
      Integer members,
      String villageGroup,
      String address,
      Double longitude,
      Double latitude,
      String cause,
      LocalDate on,
      String reason) {}

  /**
   * @param villageCode twelve digits
   */
  public record Unplaced(String villageCode, NewHousehold household) {}

  /**
   * @param gridId where it comes back to; on the list when absent
   */
  public record ComingBack(UUID gridId, LocalDate on, String reason) {}

  private final Households households;
  private final HouseholdSteps steps;
  private final Territory territory;

  @Inject
  public PlacingHouseholds(Households households, HouseholdSteps steps, Territory territory) {
    this.households = households;
    this.steps = steps;
    this.territory = territory;
  }

  /**
   * @param gridId the grid's unit
   * @return with {@code waiting} when the grid had no room
   * @throws Problem {@code territory.unknown-unit}, {@code grids.not-a-grid}, {@code
   *     grids.household-exists}, {@code grids.household-elsewhere}, {@code grids.reason-missing}
   */
  @Does(value = "grids.place-household", needs = "grids.place")
  public HouseholdView place(Command command, UUID gridId, NewHousehold wish) {
    UnitView grid = steps.grid(command, gridId);
    LocalDate on = HouseholdSteps.day(command, wish.on());
    HouseholdKind kind = HouseholdKind.ofSlug(wish.kind());
    HouseholdSteps.Arrival arrival = arrival(command, wish, kind, on);
    mustBeNew(grid.unitPath(), wish.number());
    String reason = Text.optional("reason", wish.reason(), 200);
    return steps.settle(command, grid, Change.one(kind), on, reason, arrival);
  }

  /**
   * Without a grid: straight on the list of those to be placed.
   *
   * @throws Problem {@code territory.unknown-unit}, {@code grids.household-exists}
   */
  @Does(value = "grids.list-household", needs = "grids.place")
  public HouseholdView list(Command command, Unplaced wish) {
    UnitView village =
        territory
            .unitOfCode(Text.required("villageCode", wish.villageCode(), 12))
            .filter(unit -> Level.VILLAGE.slug().equals(unit.level()))
            .orElseThrow(
                () -> Problem.refused("territory.unknown-unit", "unit", wish.villageCode()));
    command.actor().mustReach(village.unitPath());
    if (wish.household() == null) {
      throw Problem.invalid("kernel.text-missing", "field", "household");
    }
    LocalDate on = HouseholdSteps.day(command, wish.household().on());
    HouseholdKind kind = HouseholdKind.ofSlug(wish.household().kind());
    HouseholdSteps.Arrival arrival = arrival(command, wish.household(), kind, on);
    mustBeNew(village.unitPath(), wish.household().number());
    return steps.list(command, village.unitPath(), on, null, arrival);
  }

  /**
   * @throws Problem {@code grids.still-here}, {@code grids.before-last-change}
   */
  @Does(value = "grids.return-household", needs = "grids.place")
  public HouseholdView comeBack(Command command, UUID id, long basedOn, ComingBack wish) {
    Household household = steps.basedOn(command, id, basedOn);
    LocalDate on = HouseholdSteps.day(command, wish.on());
    HouseholdSteps.Arrival arrival =
        new HouseholdSteps.Arrival(
            "moved-in",
            (grid, place) -> {
              household.returns(on, grid, place);
              return household;
            });
    if (wish.gridId() == null) {
      return steps.list(command, household.last().place().at(Level.VILLAGE), on, null, arrival);
    }
    UnitView grid = steps.grid(command, wish.gridId());
    String reason = Text.optional("reason", wish.reason(), 200);
    return steps.settle(command, grid, Change.one(household.kind()), on, reason, arrival);
  }

  private HouseholdSteps.Arrival arrival(
      Command command, NewHousehold wish, HouseholdKind kind, LocalDate on) {
    Particulars who = who(wish);
    String cause = wish.cause() == null ? "first" : wish.cause();
    if (!"first".equals(cause) && !"moved-in".equals(cause)) {
      throw Problem.invalid("grids.unknown-cause", "cause", cause, "allowed", "first, moved-in");
    }
    return new HouseholdSteps.Arrival(
        cause,
        (grid, place) ->
            Household.registered(
                command.id(), wish.number(), kind, new Stay(on, grid, place, who), cause, null));
  }

  private Particulars who(NewHousehold wish) {
    return new Particulars(
        wish.headName(),
        steps.idNumber(wish.idNumber()),
        steps.phone(wish.phone()),
        wish.members() == null ? 1 : wish.members(),
        wish.villageGroup(),
        wish.address(),
        Location.of(wish.longitude(), wish.latitude()));
  }

  private void mustBeNew(UnitPath place, String number) {
    households
        .ofNumber(place.at(Level.VILLAGE), Text.required("number", number, 20))
        .ifPresent(known -> refuse(known, place));
  }

  private static void refuse(Household known, UnitPath place) {
    if (known.until() != null) {
      throw Problem.conflict(
          "grids.household-left", "number", known.number(), "until", known.until());
    }
    boolean here = known.last().place().equals(place);
    throw Problem.conflict(
        here ? "grids.household-exists" : "grids.household-elsewhere",
        "number",
        known.number(),
        "grid",
        known.last().place().value());
  }
}
