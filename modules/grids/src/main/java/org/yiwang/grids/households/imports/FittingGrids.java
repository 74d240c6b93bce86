package org.yiwang.grids.households.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.yiwang.grids.Change;
import org.yiwang.grids.GridSize;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.GridSizeQuestion;
import org.yiwang.grids.Grids;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;
import org.yiwang.platform.imports.Tally;

/**
 * Once all rows are known: who is no longer named, and whether each grid can hold those who come.
 * Where it cannot, the last rows of the file go on the list of those to be placed, or, if they
 * already stand in another grid, are refused and stay there; which may in turn be too many for that
 * grid, so this goes on until all fit.
 */
final class FittingGrids {

  private static final int PAGE = 1_000;

  private final ImportScope scope;
  private final Villages villages;
  private final FindingLeavers leavers;
  private final Grids grids;
  private final GridSizePolicy policy;
  private final Set<UUID> explained = new HashSet<>();

  /** Grids of one size are asked about once; the rules stay as they are during one settling. */
  private final Map<GridSizeQuestion, GridSize> answers = new HashMap<>();

  FittingGrids(
      ImportScope scope,
      Villages villages,
      FindingLeavers leavers,
      Grids grids,
      GridSizePolicy policy) {
    this.scope = scope;
    this.villages = villages;
    this.leavers = leavers;
    this.grids = grids;
    this.policy = policy;
  }

  void settle(Staging staging) {
    answers.clear();
    explained.clear();
    Map<UnitPath, Change> leaving = leavers.find(staging);
    Set<UnitPath> full;
    do {
      full = overfull(staging, leaving);
    } while (!full.isEmpty());
  }

  /** Turns rows away from the grids that cannot hold all, and says which grids those were. */
  private Set<UnitPath> overfull(Staging staging, Map<UnitPath, Change> leaving) {
    Map<UnitPath, Change> change = new TreeMap<>();
    Map<UnitPath, Boolean> coming = new HashMap<>();
    for (Tally tally : staging.tallies()) {
      if (tally.outcome() == Outcome.ADD || tally.outcome() == Outcome.CHANGE) {
        count(tally, change, coming);
      }
    }
    leaving.forEach((grid, gone) -> change.merge(grid, gone.negated(), Change::plus));
    Map<UUID, Registers.GridRef> touched = new HashMap<>();
    change.keySet().stream()
        .filter(coming::containsKey)
        .forEach(path -> villages.grid(path).ifPresent(grid -> touched.put(grid.id(), grid)));
    Map<UUID, List<Change>> sizes = grids.sizesSince(touched.keySet(), scope.on());
    Set<UnitPath> full = new LinkedHashSet<>();
    touched.forEach(
        (id, grid) -> {
          if (turnedAway(staging, grid, sizes.get(id), change.get(grid.path()))) {
            full.add(grid.path());
          }
        });
    return full;
  }

  private static void count(
      Tally tally, Map<UnitPath, Change> change, Map<UnitPath, Boolean> coming) {
    if (Objects.equals(tally.group(), tally.origin())) {
      return;
    }
    GridGroup.parse(tally.group())
        .ifPresent(
            to -> {
              change.merge(to.grid(), to.times(tally.rows()), Change::plus);
              coming.put(to.grid(), true);
            });
    GridGroup.parse(tally.origin())
        .ifPresent(from -> change.merge(from.grid(), from.times(-tally.rows()), Change::plus));
  }

  private boolean turnedAway(
      Staging staging, Registers.GridRef grid, List<Change> sizes, Change change) {
    Optional<Refusal> refusal = refusal(grid, sizes, change);
    if (refusal.isEmpty()) {
      return false;
    }
    int away = 0;
    Change less = change;
    while (refusal(grid, sizes, less).isPresent() && away < arrivals(change)) {
      away++;
      less = less.plus(new Change(-1, 0));
    }
    turn(staging, grid, away, refusal.get());
    return true;
  }

  private static int arrivals(Change change) {
    return Math.max(1, change.households() + change.merchants());
  }

  /**
   * Why a grid cannot hold all who would come.
   *
   * @param full whether it is too many; a reason is missing otherwise
   * @param explanation the rule's own words
   */
  private record Refusal(Registers.GridRef grid, boolean full, int households, String explanation) {

    /**
     * @param whom households that are new, that wait already, or that stand in another grid
     */
    private Fault fault(String whom) {
      String code = "grids.import-" + (full ? "full-" : "reason-") + whom;
      return new Fault(
          "gridCode", Problem.refused(code, "name", grid.name(), "households", households));
    }

    private Fault why() {
      return new Fault(
          "gridCode",
          Problem.refused("grids.import-rule", "name", grid.name(), "explanation", explanation));
    }
  }

  private Optional<Refusal> refusal(
      Registers.GridRef grid, Collection<Change> sizes, Change change) {
    for (Change size : sizes) {
      Change then = size.plus(change);
      GridSize answer =
          answers.computeIfAbsent(
              new GridSizeQuestion(then.households(), then.merchants(), grid.hamlet()),
              policy::judge);
      if (answer.isRefused() || answer.reasonDemanded() && !grid.explained()) {
        return Optional.of(
            new Refusal(grid, answer.isRefused(), then.households(), answer.sentence()));
      }
    }
    return Optional.empty();
  }

  /**
   * The last rows that come to the grid: villagers first, merchants when those are not enough. Who
   * stands nowhere yet, waits; who stands in another grid, stays there. The rule's words come once
   * for each grid.
   */
  private void turn(Staging staging, Registers.GridRef grid, int away, Refusal refusal) {
    List<Staged> last = new ArrayList<>();
    for (HouseholdKind kind : List.of(HouseholdKind.MERCHANT, HouseholdKind.VILLAGER)) {
      String group = new GridGroup(grid.path(), kind).toString();
      last.addAll(last(staging, group, away));
    }
    List<Staged> turned = last.subList(Math.max(0, last.size() - away), last.size());
    if (turned.isEmpty()) {
      return;
    }
    turn(staging, turned, row -> row.origin() == null, Outcome.WAIT, refusal.fault("new"));
    turn(staging, turned, GridGroup::waits, Outcome.WAIT, refusal.fault("waiting"));
    turn(staging, turned, GridGroup::moves, Outcome.ERROR, refusal.fault("moving"));
    int first = turned.stream().mapToInt(Staged::row).min().orElseThrow();
    if (explained.add(grid.id())) {
      staging.remark(List.of(first), refusal.why());
    }
  }

  private static void turn(
      Staging staging, List<Staged> rows, Predicate<Staged> whom, Outcome outcome, Fault fault) {
    List<Integer> numbers = rows.stream().filter(whom).map(Staged::row).toList();
    if (!numbers.isEmpty()) {
      staging.turn(numbers, outcome, fault);
    }
  }

  /** The last of those who come, however many do. */
  private static List<Staged> last(Staging staging, String group, int wanted) {
    ArrayDeque<Staged> last = new ArrayDeque<>();
    List<Staged> page = staging.rowsOf(group, 0, PAGE);
    while (!page.isEmpty()) {
      for (Staged row : page) {
        boolean comes = row.outcome() == Outcome.ADD || row.outcome() == Outcome.CHANGE;
        if (comes && !group.equals(row.origin())) {
          last.add(row.withoutPayload());
        }
        if (last.size() > wanted) {
          last.remove();
        }
      }
      page = staging.rowsOf(group, page.get(page.size() - 1).row(), PAGE);
    }
    return List.copyOf(last);
  }
}
