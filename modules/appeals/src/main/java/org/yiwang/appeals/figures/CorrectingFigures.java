package org.yiwang.appeals.figures;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/**
 * Makes, page by page, the figures of a town what counting its events gives, by deltas like any
 * others: for appeals that are older than the figures, and after anything a recount has found.
 */
@UseCase
public class CorrectingFigures {

  /**
   * @param town its path
   * @param after the {@code next} of the correction before; absent to begin
   */
  public record Correction(String town, UUID after) {}

  /**
   * @param appeals how many were looked at, 200 at most
   * @param deltas how many it took; 0 when all was right
   * @param next to go on after; absent at the end
   */
  public record Corrected(String town, int appeals, int deltas, UUID next) {}

  private static final int PAGE = 200;

  private final Histories histories;
  private final Deltas deltas;
  private final Lives lives;

  @Inject
  public CorrectingFigures(Histories histories, Deltas deltas, Lives lives) {
    this.histories = histories;
    this.deltas = deltas;
    this.lives = lives;
  }

  /**
   * @throws Problem {@code appeals.not-a-town}
   */
  @Does(value = "figures.correct", needs = "operations.recount")
  public Corrected correct(Command command, Correction wish) {
    UnitPath town = new UnitPath(wish.town());
    if (town.level() != Level.TOWN) {
      throw Problem.invalid("appeals.not-a-town", "path", town.value());
    }
    command.actor().mustReach(town);
    List<UUID> page = histories.inTown(town.value(), wish.after(), PAGE);
    histories.hold(page);
    int written = 0;
    for (Map.Entry<UUID, Counted> each : histories.counted(page).entrySet()) {
      List<Delta> missing = RecountingFigures.missing(lives, each.getKey(), each.getValue());
      deltas.append(each.getKey(), missing);
      written += missing.size();
    }
    UUID next = page.size() < PAGE ? null : page.get(page.size() - 1);
    return new Corrected(town.value(), page.size(), written, next);
  }
}
