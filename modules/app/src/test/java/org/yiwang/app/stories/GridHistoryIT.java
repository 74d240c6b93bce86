package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Yiwang;

/**
 * Random sequences of everything that moves households, through the doors and against the real
 * tables: imports, moves, splits of households and grids, mergers of grids, villages that give way
 * to others. Afterwards the tables themselves are asked. The fixed seeds run every time, one of
 * them is new each time and printed with a failure.
 */
@Story
@DisplayName("随便怎样导入、迁居、分户、拆并网格、撤并村，一户不在两处，一格不过三十户，经历不断档")
class GridHistoryIT {

  private static final int STEPS = 60;

  /**
   * @param kind of step, by weight
   * @param who and {@code where} pick a household, a grid or a village
   * @param daysAgo the day it counts from
   */
  record Step(Kind kind, int who, int where, int daysAgo) {}

  enum Kind {
    IMPORT,
    REGISTER,
    MOVE,
    SPLIT,
    LEAVE,
    RETURN,
    SPLIT_GRID,
    MERGE_GRIDS,
    MERGE_VILLAGES
  }

  private final Yiwang yiwang;

  GridHistoryIT(Yiwang yiwang) {
    this.yiwang = yiwang;
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 0})
  void nobody_is_in_two_places_no_grid_is_above_thirty_and_no_day_is_missing(long fixed) {
    long seed = fixed == 0 ? System.nanoTime() : fixed;
    GridHistory town = new GridHistory(yiwang, yiwang.town().since("2020-05-01"));
    town.begin();
    int done = 0;

    for (Step step : steps(seed)) {
      done += town.takes(step) ? 1 : 0;
    }

    int taken = done;
    assertTrue(taken > STEPS / 4, () -> taken + " steps taken, seed " + seed);
    mustBeWhole(town, "seed " + seed);
  }

  private static List<Step> steps(long seed) {
    List<Step> steps = new ArrayList<>();
    JqwikSession.run(
        () -> {
          Arbitrary<Kind> kinds =
              Arbitraries.frequency(
                  Tuple.of(3, Kind.IMPORT),
                  Tuple.of(8, Kind.REGISTER),
                  Tuple.of(14, Kind.MOVE),
                  Tuple.of(6, Kind.SPLIT),
                  Tuple.of(4, Kind.LEAVE),
                  Tuple.of(3, Kind.RETURN),
                  Tuple.of(4, Kind.SPLIT_GRID),
                  Tuple.of(4, Kind.MERGE_GRIDS),
                  Tuple.of(1, Kind.MERGE_VILLAGES));
          steps.addAll(
              Combinators.combine(
                      kinds,
                      Arbitraries.integers().between(0, 9_999),
                      Arbitraries.integers().between(0, 9_999),
                      Arbitraries.integers().between(0, 20))
                  .as(Step::new)
                  .list()
                  .ofSize(STEPS)
                  .generator(1_000)
                  .next(new Random(seed))
                  .value());
        });
    return steps;
  }

  private void mustBeWhole(GridHistory town, String seed) {
    String stays =
        "select household_id, valid_from, valid_to, grid_id, kind from grids_stay where town = '"
            + town.path()
            + "' order by household_id, valid_from";
    Map<String, TreeMap<LocalDate, Integer>> sizes = new TreeMap<>();
    List<String> before = null;
    for (List<String> stay : yiwang.database().rows(stays)) {
      LocalDate from = LocalDate.parse(stay.get(1));
      LocalDate to = LocalDate.parse(stay.get(2));
      assertTrue(from.isBefore(to), () -> seed + " empty stay " + stay);
      if (before != null && before.get(0).equals(stay.get(0))) {
        mustFollow(before, stay, seed);
      }
      if (stay.get(3) != null && "villager".equals(stay.get(4))) {
        TreeMap<LocalDate, Integer> days =
            sizes.computeIfAbsent(stay.get(3), any -> new TreeMap<>());
        days.merge(from, 1, Integer::sum);
        days.merge(to, -1, Integer::sum);
      }
      before = stay;
    }
    sizes.forEach((grid, days) -> mustFit(grid, days, seed));
    none("somebody stands in a grid that has ended", IN_ENDED_GRIDS, town, seed);
    none("a grid's count is not that of its stays", MISCOUNTED, town, seed);
    none("somebody waits without an entry, or has one without waiting", UNLISTED, town, seed);
  }

  /** Between two stays nothing is missing, unless it had left and came back. */
  private void mustFollow(List<String> before, List<String> stay, String seed) {
    int days = LocalDate.parse(stay.get(1)).compareTo(LocalDate.parse(before.get(2)));
    assertTrue(days >= 0, () -> seed + " overlap " + before + " " + stay);
    if (!stay.get(1).equals(before.get(2))) {
      String left =
          yiwang
              .database()
              .one(
                  "select count(*) from grids_household_event where type = 'left' and on_date = '"
                      + before.get(2)
                      + "' and household_id = '"
                      + stay.get(0)
                      + "'");
      assertTrue(Integer.parseInt(left) > 0, () -> seed + " a gap after " + before);
    }
  }

  private static void mustFit(String grid, TreeMap<LocalDate, Integer> days, String seed) {
    int size = 0;
    for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
      size += day.getValue();
      int households = size;
      assertTrue(households <= 30, () -> seed + " " + households + " in " + grid + " " + day);
    }
  }

  private void none(String what, String count, GridHistory town, String seed) {
    assertEquals(
        "0", yiwang.database().one(count.formatted(town.path())), () -> seed + ": " + what);
  }

  private static final String IN_ENDED_GRIDS =
      "select count(*) from grids_stay s join territory_grid u on u.id = s.grid_id"
          + " where s.town = '%s' and s.valid_to = '9999-12-31' and u.valid_to is not null";

  private static final String MISCOUNTED =
      "select count(*) from grids_grid g where g.town = '%s' and (g.households, g.merchants) <>"
          + " (select coalesce(sum(s.kind = 'villager'), 0), coalesce(sum(s.kind = 'merchant'), 0)"
          + " from grids_stay s where s.grid_id = g.unit_id and s.valid_to = '9999-12-31')";

  private static final String UNLISTED =
      "select count(*) from grids_stay s left join grids_waiting w"
          + " on w.household_id = s.household_id and w.until is null where s.town = '%s'"
          + " and s.valid_to = '9999-12-31' and (s.grid_id is null) <> (w.household_id is not null)";
}
