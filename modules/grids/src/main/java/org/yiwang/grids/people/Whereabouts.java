package org.yiwang.grids.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Territory;

/** Where a wish says that somebody belongs, checked against units and households that stand. */
@Dependent
public class Whereabouts {

  private final Territory territory;
  private final HouseholdDirectory households;

  @Inject
  public Whereabouts(Territory territory, HouseholdDirectory households) {
    this.territory = territory;
    this.households = households;
  }

  /**
   * A village or town within the actor's reach.
   *
   * @throws Problem {@code people.unit-level}, {@code territory.unknown-unit}, {@code
   *     access.outside-scope}
   */
  UnitPath unit(Command command, String path) {
    UnitPath unit = standing(command, path);
    if (unit.level() != Level.VILLAGE && unit.level() != Level.TOWN) {
      throw Problem.invalid("people.unit-level", "unit", unit.value());
    }
    return unit;
  }

  /**
   * A Party branch within the actor's reach.
   *
   * @throws Problem {@code people.branch-level}, {@code territory.unknown-unit}, {@code
   *     access.outside-scope}
   */
  public UnitPath branch(Command command, String path) {
    UnitPath branch = standing(command, path);
    if (branch.level() != Level.BRANCH) {
      throw Problem.invalid("people.branch-level", "unit", branch.value());
    }
    return branch;
  }

  private UnitPath standing(Command command, String path) {
    UnitPath unit = new UnitPath(Text.required("unitPath", path, 40));
    command.actor().mustReach(unit);
    if (territory.unit(unit).filter(found -> found.validTo() == null).isEmpty()) {
      throw Problem.refused("territory.unknown-unit", "unit", unit.value());
    }
    return unit;
  }

  /**
   * A household of the unit, or none.
   *
   * @throws Problem {@code grids.unknown-household}, {@code people.household-elsewhere}
   */
  UUID household(UnitPath unit, UUID id) {
    if (id == null) {
      return null;
    }
    HouseholdView household =
        households
            .find(id)
            .orElseThrow(
                () -> Problem.refused("grids.unknown-household", "household", id.toString()));
    if (!unit.contains(new UnitPath(household.path()))) {
      throw Problem.refused(
          "people.household-elsewhere", "number", household.number(), "unit", unit.value());
    }
    return id;
  }
}
