package org.yiwang.territory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** A superior establishes a unit below one that stands. */
@UseCase
public class EstablishingUnits {

  /**
   * @param code twelve digits, or fifteen characters for a branch or grid
   * @param parentPath of the superior; absent for a province
   * @param displayNumber optional
   * @param validFrom its first day; today when absent
   */
  public record NewUnit(
      String code, String parentPath, String name, String displayNumber, LocalDate validFrom) {}

  private final Registry registry;

  @Inject
  public EstablishingUnits(Registry registry) {
    this.registry = registry;
  }

  /**
   * @throws Problem {@code access.outside-scope}, and as {@link Registry#establish} says
   */
  @Does(value = "territory.establish-unit", needs = "territory.manage")
  public UnitView establish(Command command, NewUnit wish) {
    LocalDate today = Staffing.dayOf(command.at());
    UnitPath place = Unit.place(wish.code(), wish.parentPath());
    command.actor().mustReach(place);
    return registry.establish(command.id(), wish, today);
  }
}
