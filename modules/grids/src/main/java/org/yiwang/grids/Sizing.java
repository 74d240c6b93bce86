package org.yiwang.grids;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

/** Judges the size of a grid before anybody comes or goes, and keeps what was judged. */
@Dependent
public class Sizing {

  private final Grids grids;
  private final GridSizePolicy policy;
  private final DecisionLog decisions;

  @Inject
  public Sizing(Grids grids, GridSizePolicy policy, DecisionLog decisions) {
    this.grids = grids;
    this.policy = policy;
    this.decisions = decisions;
  }

  /**
   * Locks the grid and judges every size it would have from a date on.
   *
   * @param on the date from which the change counts
   */
  public Judgement judge(UUID grid, UnitPath path, LocalDate on, Change change) {
    Grid locked = grids.locked(grid, path);
    return judged(locked, grids.sizesSince(grid, on), change, policy::judge);
  }

  private static Judgement judged(
      Grid grid, List<Change> counts, Change change, Function<GridSizeQuestion, GridSize> rules) {
    List<GridSizeQuestion> sizes =
        counts.stream()
            .map(count -> count.plus(change))
            .map(size -> new GridSizeQuestion(size.households(), size.merchants(), grid.hamlet()))
            .toList();
    return new Judgement(sizes, sizes.stream().map(rules).toList());
  }

  /**
   * Keeps the size and the decision behind it.
   *
   * @param reason for an unusual size; null when none was given
   * @throws Problem {@code grids.full} and {@code grids.reason-missing}, when the grid grows
   */
  public void keep(
      Command command, UUID grid, UnitPath path, Judgement judged, Change change, String reason) {
    UUID decision = Ids.next();
    grids.locked(grid, path).settle(judged, change.grows(), decision, reason);
    decisions.keep(
        List.of(StoredDecision.of(decision, grid, path, judged.size().decision(), command.at())));
  }

  /** Judges and keeps, for a change that must be possible. */
  public void settle(
      Command command, UUID grid, UnitPath path, LocalDate on, Change change, String reason) {
    keep(command, grid, path, judge(grid, path, on, change), change, reason);
  }

  /**
   * Judges grids as they stand after many have come and gone, and keeps what was judged.
   *
   * @param touched paths by unit, locked since before anybody came
   * @param growing those to which somebody came
   * @param on the date from which the changes count
   * @throws Problem {@code grids.full} and {@code grids.reason-missing} for one that grew
   */
  public void settleAll(
      Command command, Map<UUID, UnitPath> touched, Set<UUID> growing, LocalDate on) {
    Map<UUID, Grid> locked = grids.locked(touched);
    Map<GridSizeQuestion, GridSize> answers = new HashMap<>();
    List<StoredDecision> made = new ArrayList<>();
    grids
        .sizesSince(touched.keySet(), on)
        .forEach(
            (unit, counts) -> {
              Grid grid = locked.get(unit);
              Judgement judged =
                  judged(
                      grid,
                      counts,
                      Change.NONE,
                      size -> answers.computeIfAbsent(size, policy::judge));
              UUID decision = Ids.next();
              grid.settle(judged, growing.contains(unit), decision, null);
              made.add(
                  StoredDecision.of(
                      decision, unit, touched.get(unit), judged.size().decision(), command.at()));
            });
    decisions.keep(made);
  }
}
