package org.yiwang.territory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.platform.WorkingCalendar;

/** A superior establishes a unit below one that stands. */
@UseCase
public class EstablishingUnits {

  /**
   * @param code twelve digits, or fifteen characters for a branch or grid
   * @param parentPath of the superior; absent for a province
   * @param displayNumber optional
   */
  public record NewUnit(String code, String parentPath, String name, String displayNumber) {}

  private final Units units;

  @Inject
  public EstablishingUnits(Units units) {
    this.units = units;
  }

  /**
   * @throws Problem {@code territory.unknown-unit} without its superior, {@code
   *     territory.unit-exists} when the place is taken, {@code access.outside-scope}
   */
  @Does(value = "territory.establish-unit", needs = "territory.manage")
  public UnitView establish(Command command, NewUnit wish) {
    UnitPath parent =
        wish.parentPath() == null || wish.parentPath().isEmpty()
            ? null
            : new UnitPath(wish.parentPath());
    LocalDate today = LocalDate.ofInstant(command.at(), WorkingCalendar.ZONE);
    Unit unit =
        new Unit(command.id(), wish.code(), parent, wish.name(), wish.displayNumber(), today);
    command.actor().mustReach(unit.path());
    if (parent != null && !units.stands(parent)) {
      throw Problem.refused("territory.unknown-unit", "unit", parent.value());
    }
    if (units.stands(unit.path())) {
      throw Problem.conflict("territory.unit-exists", "path", unit.path().value());
    }
    if (units.codeStands(wish.code().strip())) {
      throw Problem.conflict("territory.code-exists", "code", wish.code().strip());
    }
    units.add(unit);
    return unit.view();
  }
}
