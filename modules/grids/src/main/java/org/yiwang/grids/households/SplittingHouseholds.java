package org.yiwang.grids.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.UnitView;

/** Some members of a household form one of their own (分户). */
@UseCase
public class SplittingHouseholds {

  /**
   * @param number of the new household
   * @param members that go with it, 1 when absent; at least one stays behind
   * @param gridId where it stands; in the same grid when absent
   * @param address of its own house; the old one when absent
   * @param on first day; today when absent, never later
   * @param reason for an unusual size of the grid, where the rules demand one
   */
  public record Split(
      String number,
      String headName,
      String idNumber,
      String phone,
      Integer members,
      UUID gridId,
      String address,
      Double longitude,
      Double latitude,
      LocalDate on,
      String reason) {}

  /** The new household, and the old one as it goes on. */
  public record Halves(HouseholdView split, HouseholdView rest) {}

  private final Households households;
  private final HouseholdSteps steps;

  @Inject
  public SplittingHouseholds(Households households, HouseholdSteps steps) {
    this.households = households;
    this.steps = steps;
  }

  /**
   * @return with {@code split.waiting} when the grid had no room for one more
   * @throws Problem {@code grids.too-many-split}, {@code grids.household-exists}, {@code
   *     grids.household-left}, {@code grids.before-last-change}
   */
  @Does(value = "grids.split-household", needs = "grids.place")
  public Halves split(Command command, UUID id, long basedOn, Split wish) {
    Household parent = steps.basedOn(command, id, basedOn);
    LocalDate on = HouseholdSteps.day(command, wish.on());
    String number = Text.required("number", wish.number(), 20);
    Stay home = parent.last();
    mustBeNew(home, number);
    Particulars who = who(wish, home.who());
    parent.splitsOff(on, command.id(), number, who.members());
    HouseholdView rest = steps.kept(command, parent);
    HouseholdSteps.Arrival arrival =
        new HouseholdSteps.Arrival(
            "split",
            (grid, place) ->
                Household.registered(
                    command.id(),
                    number,
                    parent.kind(),
                    new Stay(on, grid, place, who),
                    "split",
                    parent.id()));
    return new Halves(arrive(command, wish, parent, on, arrival), rest);
  }

  private HouseholdView arrive(
      Command command, Split wish, Household parent, LocalDate on, HouseholdSteps.Arrival arrival) {
    Stay home = parent.last();
    UUID wanted = wish.gridId() == null ? home.grid() : wish.gridId();
    if (wanted == null) {
      return steps.list(command, home.place(), on, null, arrival);
    }
    UnitView grid = steps.grid(command, wanted);
    String reason = Text.optional("reason", wish.reason(), 200);
    return steps.settle(command, grid, Change.one(parent.kind()), on, reason, arrival);
  }

  private Particulars who(Split wish, Particulars home) {
    Location house = Location.of(wish.longitude(), wish.latitude());
    return new Particulars(
        wish.headName(),
        steps.idNumber(wish.idNumber()),
        steps.phone(wish.phone()),
        wish.members() == null ? 1 : wish.members(),
        home.villageGroup(),
        wish.address() == null ? home.address() : wish.address(),
        house == null ? home.location() : house);
  }

  private void mustBeNew(Stay home, String number) {
    households
        .ofNumber(home.place().at(Level.VILLAGE), number)
        .ifPresent(
            known -> {
              throw Problem.conflict(
                  "grids.household-exists", "number", number, "grid", known.last().place().value());
            });
  }
}
