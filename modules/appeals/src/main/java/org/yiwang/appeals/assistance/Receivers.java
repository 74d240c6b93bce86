package org.yiwang.appeals.assistance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.Responsible;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Finds the post that a matter or a task is handed to, within the town of the matter. */
@Dependent
public class Receivers {

  private final Territory territory;
  private final Responsible responsible;

  @Inject
  public Receivers(Territory territory, Responsible responsible) {
    this.territory = territory;
    this.responsible = responsible;
  }

  /**
   * @throws Problem {@code appeals.unknown-place}, {@code appeals.place-elsewhere} outside of the
   *     matter's town, {@code appeals.no-receiver} when nobody may answer for such a post there
   */
  public PostView find(Command command, Appeal appeal, String unitCode, String role) {
    String code = Text.required("unitCode", unitCode, 20);
    String wanted = Text.required("role", role, 40);
    UnitView unit =
        territory
            .unitOfCode(code)
            .orElseThrow(() -> Problem.refused("appeals.unknown-place", "code", code));
    if (!appeal.path().at(Level.TOWN).contains(unit.unitPath())) {
      throw Problem.refused(
          "appeals.place-elsewhere", "place", appeal.path().value(), "code", code);
    }
    return responsible
        .post(unit.unitPath(), wanted, responsible.barredFrom(appeal))
        .orElseThrow(
            () -> Problem.refused("appeals.no-receiver", "unit", unit.name(), "role", wanted));
  }
}
