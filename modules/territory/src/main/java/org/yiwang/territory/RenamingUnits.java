package org.yiwang.territory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Units are called otherwise from a day on, and what they were called before is remembered. */
@UseCase
public class RenamingUnits {

  /**
   * @param name unchanged when absent
   * @param displayNumber unchanged when absent
   * @param from first day of the name; today when absent
   */
  public record NewName(String name, String displayNumber, LocalDate from) {}

  private final Registry registry;
  private final Territory territory;

  @Inject
  public RenamingUnits(Registry registry, Territory territory) {
    this.registry = registry;
    this.territory = territory;
  }

  /** Refused as {@link Registry#rename} says. */
  @Does(value = "territory.rename-unit", needs = "territory.manage")
  public UnitView rename(Command command, UUID id, NewName wish) {
    mustReach(command, id);
    LocalDate today = Staffing.dayOf(command.at());
    LocalDate from = wish.from() == null ? today : wish.from();
    return registry.rename(id, wish.name(), wish.displayNumber(), from, today);
  }

  /** Refused as {@link Registry#alias} says. */
  @Does(value = "territory.alias-unit", needs = "territory.manage")
  public UnitView alias(Command command, UUID id, UnitName alias) {
    mustReach(command, id);
    return registry.alias(id, alias);
  }

  private void mustReach(Command command, UUID id) {
    UnitView unit =
        territory
            .unit(id)
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id.toString()));
    command.actor().mustReach(unit.unitPath());
  }
}
