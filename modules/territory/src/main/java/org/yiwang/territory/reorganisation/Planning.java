package org.yiwang.territory.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.FreeCodes;
import org.yiwang.territory.Unit;
import org.yiwang.territory.Units;

/** Makes the plan of a new order, with its units locked. */
@Dependent
public class Planning {

  private final Units units;
  private final FreeCodes codes;

  @Inject
  public Planning(Units units, FreeCodes codes) {
    this.units = units;
    this.codes = codes;
  }

  /**
   * @throws Problem {@code access.outside-scope}, {@code territory.unknown-kind}, {@code
   *     territory.units-missing}, {@code territory.unknown-unit}, {@code territory.unit-ended},
   *     {@code territory.other-level}, {@code territory.heir-missing}, {@code territory.not-empty},
   *     {@code territory.codes-exhausted}
   */
  Plan plan(Command command, NewOrder order, LocalDate on) {
    String kind = String.valueOf(order.kind());
    if (!List.of("merge-villages", "merge-branches", "move-branch", "dissolve").contains(kind)) {
      throw Problem.invalid("territory.unknown-kind", "kind", kind);
    }
    List<Unit> locked = locked(command, order);
    List<Unit> ending = locked.stream().filter(unit -> !unit.id().equals(order.into())).toList();
    if (ending.isEmpty()) {
      throw Problem.invalid("territory.units-missing");
    }
    Unit into =
        locked.stream().filter(unit -> unit.id().equals(order.into())).findFirst().orElse(null);
    return switch (kind) {
      case "merge-villages" -> mergeVillages(ending, into, order.founded(), on);
      case "merge-branches" -> mergeBranches(ending, into, order.founded(), on);
      case "move-branch" -> moveBranches(ending, into, on);
      default -> dissolve(ending);
    };
  }

  private List<Unit> locked(Command command, NewOrder order) {
    Stream<UUID> named =
        order.into() == null
            ? order.sortedUnits().stream()
            : Stream.concat(order.sortedUnits().stream(), Stream.of(order.into()));
    List<Unit> locked = new ArrayList<>();
    for (UUID id : named.distinct().sorted().toList()) {
      Unit unit =
          units
              .locked(id)
              .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id.toString()));
      command.actor().mustReach(unit.path());
      unit.mustStand();
      locked.add(unit);
    }
    return locked;
  }

  private Plan mergeVillages(
      List<Unit> villages, Unit into, NewOrder.Founded founded, LocalDate on) {
    villages.forEach(village -> mustBe(Level.VILLAGE, village));
    Plan plan = new Plan();
    Unit heir = into == null ? foundVillage(plan, villages.get(0), founded, on) : into;
    mustBe(Level.VILLAGE, heir);
    FreeCodes.OfVillage free = codes.in(heir.path());
    for (Unit village : villages) {
      plan.succeed(village, heir);
      for (Unit branch : below(village, Level.BRANCH)) {
        carry(plan, branch, heir, free, on);
      }
    }
    return plan;
  }

  /** A branch goes on in another village with all its grids. */
  private void carry(Plan plan, Unit branch, Unit village, FreeCodes.OfVillage free, LocalDate on) {
    String code = free.branch(branch.code());
    Unit next = plan.found(branch.again(Ids.next(), code, village.path(), on));
    plan.succeed(branch, next);
    for (Unit grid : below(branch, Level.GRID)) {
      String gridCode = free.grid(grid.code());
      plan.succeed(grid, plan.found(grid.again(Ids.next(), gridCode, next.path(), on)));
    }
  }

  private Unit foundVillage(Plan plan, Unit like, NewOrder.Founded founded, LocalDate on) {
    mustFound(founded);
    UnitPath town = new UnitPath(like.path().parent());
    Unit village =
        new Unit(Ids.next(), founded.code(), town, founded.name(), founded.displayNumber(), on);
    if (units.everStood(village.path())) {
      throw Problem.conflict("territory.path-used", "code", village.code());
    }
    return plan.found(village);
  }

  private Plan mergeBranches(
      List<Unit> branches, Unit into, NewOrder.Founded founded, LocalDate on) {
    branches.forEach(branch -> mustBe(Level.BRANCH, branch));
    UnitPath village = branches.get(0).path().at(Level.VILLAGE);
    FreeCodes.OfVillage free = codes.in(village);
    Plan plan = new Plan();
    Unit heir = into == null ? foundBranch(plan, village, founded, free, on) : into;
    mustBe(Level.BRANCH, heir);
    Set<String> paths = units.pathsEverBelow(heir.path());
    for (Unit branch : branches) {
      if (!heir.path().parent().equals(branch.path().parent())) {
        throw Problem.refused("territory.other-village", "unit", branch.view().name());
      }
      plan.succeed(branch, heir);
      for (Unit grid : below(branch, Level.GRID)) {
        String same = heir.path().child("g" + grid.code().substring(12)).value();
        String code = paths.add(same) ? grid.code() : free.grid(null);
        plan.succeed(grid, plan.found(grid.again(Ids.next(), code, heir.path(), on)));
      }
    }
    return plan;
  }

  private Unit foundBranch(
      Plan plan,
      UnitPath village,
      NewOrder.Founded founded,
      FreeCodes.OfVillage free,
      LocalDate on) {
    mustFound(founded);
    String code = founded.code() == null ? free.branch(null) : founded.code();
    Unit branch = new Unit(Ids.next(), code, village, founded.name(), founded.displayNumber(), on);
    if (units.everStood(branch.path())) {
      throw Problem.conflict("territory.path-used", "code", branch.code());
    }
    return plan.found(branch);
  }

  private Plan moveBranches(List<Unit> branches, Unit village, LocalDate on) {
    if (village == null) {
      throw Problem.invalid("territory.heir-missing");
    }
    mustBe(Level.VILLAGE, village);
    FreeCodes.OfVillage free = codes.in(village.path());
    Plan plan = new Plan();
    for (Unit branch : branches) {
      mustBe(Level.BRANCH, branch);
      if (village.path().contains(branch.path())) {
        throw Problem.refused("territory.there-already", "unit", branch.view().name());
      }
      carry(plan, branch, village, free, on);
    }
    return plan;
  }

  private Plan dissolve(List<Unit> ending) {
    Plan plan = new Plan();
    for (Unit unit : ending) {
      if (units.standingFrom(unit.path()).size() > 1) {
        throw Problem.refused("territory.not-empty", "unit", unit.view().name());
      }
      String superior = unit.path().parent();
      if (superior.isEmpty()) {
        throw Problem.refused("territory.not-empty", "unit", unit.view().name());
      }
      plan.succeed(unit, units.standing(new UnitPath(superior)).orElseThrow());
    }
    return plan;
  }

  private List<Unit> below(Unit unit, Level level) {
    return units.standingFrom(unit.path()).stream()
        .filter(lower -> lower.path().level() == level)
        .toList();
  }

  private static void mustBe(Level level, Unit unit) {
    if (unit.path().level() != level) {
      throw Problem.refused(
          "territory.wrong-level", "unit", unit.view().name(), "level", level.slug());
    }
  }

  private static void mustFound(NewOrder.Founded founded) {
    if (founded == null) {
      throw Problem.invalid("territory.heir-missing");
    }
  }
}
