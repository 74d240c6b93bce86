package org.yiwang.grids.people.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Units and households that rows name by code and number; each unit is asked for once. */
final class Places {

  private final Actor actor;
  private final Territory territory;
  private final HouseholdDirectory households;
  private final Map<String, Optional<UnitView>> units = new HashMap<>();
  private final Map<UnitPath, String> names = new HashMap<>();

  Places(Actor actor, Territory territory, HouseholdDirectory households) {
    this.actor = actor;
    this.territory = territory;
    this.households = households;
  }

  /**
   * @throws Problem {@code territory.unknown-unit}, {@code people.unit-level}, {@code
   *     access.outside-scope}
   */
  UnitPath unit(String code) {
    UnitPath unit = standing(code);
    if (unit.level() != Level.VILLAGE && unit.level() != Level.TOWN) {
      throw Problem.invalid("people.unit-level", "unit", code);
    }
    return unit;
  }

  /**
   * @throws Problem {@code territory.unknown-unit}, {@code people.branch-level}, {@code
   *     access.outside-scope}
   */
  UnitPath branch(String code) {
    UnitPath branch = standing(code);
    if (branch.level() != Level.BRANCH) {
      throw Problem.invalid("people.branch-level", "unit", code);
    }
    return branch;
  }

  private UnitPath standing(String code) {
    UnitPath path =
        units
            .computeIfAbsent(code, territory::unitOfCode)
            .map(UnitView::unitPath)
            .orElseThrow(() -> Problem.refused("territory.unknown-unit", "unit", code));
    actor.mustReach(path);
    return path;
  }

  /** What a unit is called; its path when it stands no more. */
  String name(UnitPath unit) {
    return names.computeIfAbsent(
        unit, any -> territory.unit(any).map(UnitView::name).orElse(any.value()));
  }

  /** Null for a code of nothing that stands. */
  UnitPath known(String code) {
    return code == null
        ? null
        : units.computeIfAbsent(code, territory::unitOfCode).map(UnitView::unitPath).orElse(null);
  }

  /** Households of the villages by village and number. */
  Map<UnitPath, Map<String, HouseholdView>> households(
      Map<UnitPath, ? extends Collection<String>> numbers) {
    Map<UnitPath, Map<String, HouseholdView>> found = new HashMap<>();
    numbers.forEach(
        (village, wanted) -> found.put(village, households.ofNumbers(village, Set.copyOf(wanted))));
    return found;
  }
}
