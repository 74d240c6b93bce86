package org.yiwang.grids.households.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiwang.grids.Change;
import org.yiwang.grids.GridSize;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.GridSizeQuestion;
import org.yiwang.grids.Grids;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.households.Household;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Leavers;
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

  private final ImportScope scope;
  private final Villages villages;
  private final Registers registers;
  private final Grids grids;
  private final GridSizePolicy policy;

  /** Grids of one size are asked about once; the rules stay as they are during one settling. */
  private final Map<GridSizeQuestion, GridSize> answers = new HashMap<>();

  FittingGrids(
      ImportScope scope,
      Villages villages,
      Registers registers,
      Grids grids,
      GridSizePolicy policy) {
    this.scope = scope;
    this.villages = villages;
    this.registers = registers;
    this.grids = grids;
    this.policy = policy;
  }

  void settle(Staging staging) {
    answers.clear();
    Map<UnitPath, Change> leaving = leavers(staging);
    Set<UnitPath> full;
    do {
      full = overfull(staging, leaving);
    } while (!full.isEmpty());
  }

  /** By grid, those who leave when the file is asked to end them. */
  private Map<UnitPath, Change> leavers(Staging staging) {
    Map<UnitPath, Change> leaving = new HashMap<>();
    for (UnitPath village : named(staging)) {
      registers.inhabitants(
          village,
          some -> {
            Map<String, Household> byKey =
                some.stream()
                    .collect(
                        Collectors.toMap(
                            one -> CheckingHouseholds.key(village, one.number()),
                            one -> one,
                            (one, other) -> one));
            List<Leaver> gone = new ArrayList<>();
            for (String key : staging.absent(byKey.keySet())) {
              Household household = byKey.get(key);
              gone.add(leaver(household, key));
              if (!household.last().waits()
                  && scope.leavers() == Leavers.END
                  && canLeave(household, scope.on())) {
                leaving.merge(household.last().place(), Change.one(household.kind()), Change::plus);
              }
            }
            staging.leave(gone);
          });
    }
    return leaving;
  }

  /** Who came on the very day cannot leave on it: there would be no day at all. */
  static boolean canLeave(Household household, LocalDate on) {
    return on.isAfter(household.last().from());
  }

  private Leaver leaver(Household household, String key) {
    String grid =
        household.last().waits()
            ? null
            : villages.grid(household.last().place()).map(Registers.GridRef::name).orElse(null);
    String group =
        household.last().waits()
            ? null
            : new GridGroup(household.last().place(), household.kind()).toString();
    String line =
        CheckingHouseholds.line(
            household.last().who().headName(), household.last().who().members(), grid);
    String shown =
        canLeave(household, scope.on())
            ? line
            : Messages.sentence("grids.import-line.too-new", Map.of("line", line));
    return new Leaver(household.id(), key, group, shown, null);
  }

  /** The villages of which the file names at least one household. */
  private static Set<UnitPath> named(Staging staging) {
    return staging.tallies().stream()
        .map(Tally::group)
        .filter(Objects::nonNull)
        .map(GridGroup::village)
        .collect(Collectors.toCollection(TreeSet::new));
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
    Optional<Problem> refusal = refusal(grid, sizes, change);
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

  private Optional<Problem> refusal(
      Registers.GridRef grid, Collection<Change> sizes, Change change) {
    for (Change size : sizes) {
      Change then = size.plus(change);
      GridSize answer =
          answers.computeIfAbsent(
              new GridSizeQuestion(then.households(), then.merchants(), grid.hamlet()),
              policy::judge);
      if (answer.isRefused()) {
        return Optional.of(
            Problem.refused(
                "grids.import-full",
                "name",
                grid.name(),
                "households",
                then.households(),
                "explanation",
                answer.sentence()));
      }
      if (answer.reasonDemanded() && !grid.explained()) {
        return Optional.of(
            Problem.refused(
                "grids.import-reason",
                "name",
                grid.name(),
                "households",
                then.households(),
                "explanation",
                answer.sentence()));
      }
    }
    return Optional.empty();
  }

  /** The last rows that come to the grid: villagers first, merchants when those are not enough. */
  private void turn(Staging staging, Registers.GridRef grid, int away, Problem why) {
    List<Staged> coming = new ArrayList<>();
    for (HouseholdKind kind : List.of(HouseholdKind.MERCHANT, HouseholdKind.VILLAGER)) {
      String group = new GridGroup(grid.path(), kind).toString();
      coming.addAll(
          staging.rowsOf(group, 0, Integer.MAX_VALUE).stream()
              .filter(row -> row.outcome() == Outcome.ADD || row.outcome() == Outcome.CHANGE)
              .filter(row -> !group.equals(row.origin()))
              .toList());
    }
    List<Staged> last = coming.subList(Math.max(0, coming.size() - away), coming.size());
    staging.turn(
        last.stream().filter(row -> row.origin() == null).map(Staged::row).toList(),
        Outcome.WAIT,
        Fault.of(why));
    staging.turn(
        last.stream().filter(row -> row.origin() != null).map(Staged::row).toList(),
        Outcome.ERROR,
        Fault.of(why));
  }
}
