package org.yiwang.grids.households;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.Judgement;
import org.yiwang.grids.Sizing;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** What every step in a household's life begins and ends with. */
@Dependent
public class HouseholdSteps {

  private final Households households;
  private final Sizing sizing;
  private final Territory territory;
  private final Waiting waiting;
  private final HouseholdViews views;
  private final Seal seal;

  @Inject
  public HouseholdSteps(
      Households households,
      Sizing sizing,
      Territory territory,
      Waiting waiting,
      HouseholdViews views,
      Seal seal) {
    this.households = households;
    this.sizing = sizing;
    this.territory = territory;
    this.waiting = waiting;
    this.views = views;
    this.seal = seal;
  }

  /**
   * The household, locked.
   *
   * @param basedOn the version the caller has seen
   * @throws Problem {@code grids.unknown-household}, {@code access.outside-scope}, {@code
   *     platform.stale}
   */
  Household basedOn(Command command, UUID id, long basedOn) {
    Household household = locked(command, id);
    if (household.version() != basedOn) {
      throw new Problem(
          Problem.Kind.STALE, "platform.stale", "current", household.version(), "given", basedOn);
    }
    return household;
  }

  /** As {@link #basedOn}, whatever version the caller has seen. */
  public Household locked(Command command, UUID id) {
    Household household =
        households
            .locked(id)
            .orElseThrow(
                () -> Problem.notFound("grids.unknown-household", "household", id.toString()));
    command.actor().mustReach(household.last().place());
    return household;
  }

  /**
   * The day a step counts from: today in the jurisdiction, or an earlier one that was named.
   *
   * @throws Problem {@code grids.future-date}
   */
  public static LocalDate day(Command command, LocalDate named) {
    LocalDate today = LocalDate.ofInstant(command.at(), WorkingCalendar.ZONE);
    if (named != null && named.isAfter(today)) {
      throw Problem.refused("grids.future-date", "on", named, "today", today);
    }
    return named == null ? today : named;
  }

  /**
   * @throws Problem {@code territory.unknown-unit}, {@code grids.not-a-grid}, {@code
   *     access.outside-scope}, {@code grids.grid-ended}
   */
  public UnitView grid(Command command, UUID grid) {
    UnitView unit = unit(grid);
    if (!Level.GRID.slug().equals(unit.level())) {
      throw Problem.refused("grids.not-a-grid", "name", unit.name());
    }
    command.actor().mustReach(unit.unitPath());
    if (!territory.holds(unit.unitPath())) {
      throw Problem.refused("grids.grid-ended", "name", unit.name(), "until", unit.validTo());
    }
    return unit;
  }

  private UnitView unit(UUID id) {
    return territory
        .unit(id)
        .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id.toString()));
  }

  /**
   * A new household or one that comes back: into its grid, or on the list when there is no room.
   *
   * @param begin makes it stand where it is told: its grid, or null and its village
   */
  HouseholdView settle(
      Command command, UnitView grid, Change one, LocalDate on, String reason, Arrival arrival) {
    Judgement judged = sizing.judge(grid.id(), grid.unitPath(), on, one);
    if (judged.isRefused()) {
      String explanation = (String) judged.refusal().arguments().get("explanation");
      return list(command, grid.unitPath(), on, explanation, arrival);
    }
    Household household = arrival.begin().at(grid.id(), grid.unitPath());
    sizing.keep(command, grid.id(), grid.unitPath(), judged, one, reason);
    households.keep(household, command);
    return views.of(household, null);
  }

  /**
   * Puts it on the list.
   *
   * @param wanted the grid that had no room, or the village when none was named
   */
  HouseholdView list(
      Command command, UnitPath wanted, LocalDate on, String explanation, Arrival arrival) {
    UnitPath named = wanted.level() == Level.GRID ? wanted : null;
    Household household = arrival.begin().at(null, wanted.at(Level.VILLAGE));
    household.listed(on, named, explanation);
    households.keep(household, command);
    return views.of(
        household, waiting.list(command, household, named, arrival.cause(), explanation));
  }

  /**
   * A household that stands in a grid, or waits, goes to another grid.
   *
   * @throws Problem {@code grids.full}: it stays where it is
   */
  public HouseholdView move(
      Command command,
      Household household,
      UnitView grid,
      LocalDate on,
      String reason,
      String why) {
    Stay before = household.last();
    Change one = Change.one(household.kind());
    household.moves(on, grid.id(), grid.unitPath(), why);
    if (!before.waits()) {
      sizing.settle(command, before.grid(), before.place(), on, one.negated(), null);
    }
    sizing.settle(command, grid.id(), grid.unitPath(), on, one, reason);
    households.keep(household, command);
    if (before.waits()) {
      waiting.ends(command, household.id());
    }
    return views.of(household, null);
  }

  /** It is gone from its grid, or off the list. */
  HouseholdView left(Command command, Household household) {
    Stay stay = household.last();
    if (stay.waits()) {
      waiting.ends(command, household.id());
    } else {
      Change gone = Change.one(household.kind()).negated();
      sizing.settle(command, stay.grid(), stay.place(), household.until(), gone, null);
    }
    households.keep(household, command);
    return views.of(household, null);
  }

  /** Something about it changed, but not where it stands. */
  HouseholdView kept(Command command, Household household) {
    households.keep(household, command);
    return views.of(household);
  }

  /**
   * @return null for nothing or blanks
   * @throws Problem {@code kernel.malformed-phone}
   */
  Sealed phone(String said) {
    return said == null || said.isBlank() ? null : seal.seal(new Phone(said).digits());
  }

  /**
   * @return null for nothing or blanks
   * @throws Problem {@code kernel.malformed-id-number} and its like
   */
  Sealed idNumber(String said) {
    return said == null || said.isBlank() ? null : seal.seal(new IdNumber(said).value());
  }

  /** How a household begins to stand somewhere. */
  interface Begin {

    /**
     * @param grid null on the list
     */
    Household at(UUID grid, UnitPath place);
  }

  /**
   * @param cause code of the dictionary {@code household-cause}
   */
  record Arrival(String cause, Begin begin) {}
}
