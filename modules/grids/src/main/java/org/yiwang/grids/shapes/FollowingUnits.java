package org.yiwang.grids.shapes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.yiwang.grids.Change;
import org.yiwang.grids.Grid;
import org.yiwang.grids.Grids;
import org.yiwang.grids.Sizing;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.territory.Succession;
import org.yiwang.territory.UnitView;
import org.yiwang.territory.UnitsSucceeded;

/**
 * When a grid gives way to another, by a merger of grids, branches or villages, its households go
 * along in the same transaction, if the rules let the other hold them all.
 */
@ApplicationScoped
public class FollowingUnits {

  private final Grids grids;
  private final Sizing sizing;
  private final Resettlements resettlements;

  FollowingUnits() {
    this(null, null, null);
  }

  @Inject
  public FollowingUnits(Grids grids, Sizing sizing, Resettlements resettlements) {
    this.grids = grids;
    this.sizing = sizing;
    this.resettlements = resettlements;
  }

  void follow(@Observes UnitsSucceeded news) {
    for (Succession step : news.units()) {
      Level level = Level.ofSlug(step.from().level());
      if (level == Level.GRID) {
        follow(news.command(), step, news.on());
      } else if (level == Level.VILLAGE && !step.isDissolution()) {
        resettlements.followWaiting(
            news.command(), step.from().unitPath(), step.to().unitPath(), news.on());
      }
    }
  }

  /**
   * @throws Problem {@code grids.changed-since}, {@code grids.still-inhabited}, {@code grids.full},
   *     {@code grids.reason-missing}
   */
  private void follow(Command command, Succession step, LocalDate on) {
    UnitView from = step.from();
    UnitView to = step.to();
    if (step.isDissolution()) {
      mustBeEmpty(from);
      return;
    }
    Stream.of(from, to)
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .forEach(unit -> grids.locked(unit.id(), unit.unitPath()));
    if (resettlements.changedAfter(from.id(), on)) {
      throw Problem.refused("grids.changed-since", "name", from.name(), "on", on);
    }
    Grid ending = grids.locked(from.id(), from.unitPath());
    ending.handOver(grids.locked(to.id(), to.unitPath()));
    Change all = resettlements.inhabitants(from.id());
    if (all.equals(Change.NONE)) {
      return;
    }
    sizing.settle(command, to.id(), to.unitPath(), on, all, null);
    resettlements.resettle(command, from, to, on, "reorganised");
  }

  private void mustBeEmpty(UnitView grid) {
    grids.locked(grid.id(), grid.unitPath());
    Change left = resettlements.inhabitants(grid.id());
    if (!left.equals(Change.NONE)) {
      throw Problem.refused(
          "grids.still-inhabited",
          "name",
          grid.name(),
          "households",
          left.households() + left.merchants());
    }
  }
}
