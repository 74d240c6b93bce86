package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/**
 * Where a matter is: its household's grid, or the area that was named. It goes on standing there
 * until the transaction ends, so that what is written down under its path goes along when it ends.
 */
@Dependent
public class Places {

  /**
   * @param kind of the household; null without one
   * @param reporterName the head of the household; null without one
   */
  record Place(UnitPath path, String kind, String reporterName) {}

  private final HouseholdDirectory households;
  private final Territory territory;

  @Inject
  public Places(HouseholdDirectory households, Territory territory) {
    this.households = households;
    this.territory = territory;
  }

  Place of(UUID household, String unitCode) {
    if (household != null) {
      HouseholdView view =
          households
              .find(household)
              .orElseThrow(
                  () ->
                      Problem.refused(
                          "grids.unknown-household", "household", household.toString()));
      UnitPath grid = new UnitPath(view.path());
      if (unitCode != null && !unitCode.isBlank() && !area(unitCode).contains(grid)) {
        throw Problem.refused("appeals.place-elsewhere", "place", grid.value(), "code", unitCode);
      }
      mustHold(grid);
      return new Place(grid, view.kind(), view.headName());
    }
    return new Place(area(unitCode), null, null);
  }

  /**
   * @throws Problem {@code appeals.place-missing}, {@code appeals.unknown-place}, {@code
   *     appeals.place-too-wide}, {@code appeals.place-ended}
   */
  UnitPath area(String unitCode) {
    if (unitCode == null || unitCode.isBlank()) {
      throw Problem.invalid("appeals.place-missing");
    }
    UnitView unit =
        territory
            .unitOfCode(unitCode.trim())
            .orElseThrow(() -> Problem.refused("appeals.unknown-place", "code", unitCode));
    if (Level.ofSlug(unit.level()).isAbove(Level.TOWN)) {
      throw Problem.refused("appeals.place-too-wide", "name", unit.name());
    }
    mustHold(unit.unitPath());
    return unit.unitPath();
  }

  private void mustHold(UnitPath place) {
    if (!territory.holds(place)) {
      throw Problem.conflict("appeals.place-ended", "place", place.value());
    }
  }
}
