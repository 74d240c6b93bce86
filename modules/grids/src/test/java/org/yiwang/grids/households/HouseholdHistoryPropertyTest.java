package org.yiwang.grids.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.RememberedHouseholds.Row;
import org.yiwang.grids.Zhulian;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/**
 * Whatever clerks do, and in whatever order and for whatever day: nobody stands in two grids, no
 * grid holds more than its limit on any day, and no household has a day that nothing accounts for.
 * The limit is four here, so that it is met often.
 */
class HouseholdHistoryPropertyTest {

  private static final int LIMIT = 4;
  private static final GridSizePolicy SMALL =
      GridSizeRules.remembering(
          GridSizeRules.of("GRD-S-901,外镇规则,否,-,0..4,正常,否,", "GRD-S-903,外镇规则,否,-,>4,超限拒绝,否,"));
  private static final List<UUID> GRIDS =
      List.of(Zhulian.GRID_9, Zhulian.GRID_10, Zhulian.NEIGHBOUR_GRID);

  /**
   * @param kind of step, 0–5
   * @param who and {@code where} pick a household and a grid
   * @param daysAgo the day it counts from
   */
  record Step(int kind, int who, int where, int daysAgo) {}

  @Provide
  Arbitrary<List<Step>> lives() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(6, 0),
                    net.jqwik.api.Tuple.of(5, 1),
                    net.jqwik.api.Tuple.of(3, 2),
                    net.jqwik.api.Tuple.of(2, 3),
                    net.jqwik.api.Tuple.of(2, 4),
                    net.jqwik.api.Tuple.of(1, 5)),
                Arbitraries.integers().between(0, 999),
                Arbitraries.integers().between(0, GRIDS.size() - 1),
                Arbitraries.integers().between(0, 12))
            .as(Step::new);
    return step.list().ofMinSize(10).ofMaxSize(60);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void no_day_of_any_life_is_double_missing_or_above_the_limit(@ForAll("lives") List<Step> steps) {
    Zhulian zhulian = new Zhulian(SMALL);
    int taken = 0;
    for (Step step : steps) {
      taken += tried(zhulian, step) ? 1 : 0;
    }

    assertTrue(taken > 0);
    zhulian.households.all().forEach(household -> mustBeWhole(zhulian, household));
    for (UUID grid : GRIDS) {
      for (int ago = 0; ago <= 13; ago++) {
        LocalDate day = Zhulian.TODAY.minusDays(ago);
        int size = zhulian.households.sizeOf(grid, day).households();
        assertTrue(size <= LIMIT, () -> size + " households in one grid on " + day);
      }
    }
  }

  /** Stays follow one another; between two of them it may only have left and come back. */
  private static void mustBeWhole(Zhulian zhulian, Household household) {
    List<Row> rows = zhulian.households.staysOf(household.id());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      assertTrue(row.stay().from().isBefore(row.to()), () -> "an empty stay: " + row);
      if (i > 0) {
        assertTrue(!row.stay().from().isBefore(rows.get(i - 1).to()), () -> "overlap: " + rows);
      }
    }
    boolean gone = household.until() != null;
    Row last = rows.get(rows.size() - 1);
    assertEquals(gone ? household.until() : Stay.OPEN, last.to());
    boolean waits = !gone && last.stay().waits();
    assertEquals(waits, zhulian.households.waiting().containsKey(household.id()));
  }

  private static boolean tried(Zhulian zhulian, Step step) {
    try {
      take(zhulian, step);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private static void take(Zhulian zhulian, Step step) {
    List<Household> all = new ArrayList<>(zhulian.households.all());
    UUID grid = GRIDS.get(step.where());
    LocalDate on = Zhulian.TODAY.minusDays(step.daysAgo());
    if (step.kind() == 0 || all.isEmpty()) {
      zhulian.place(grid, Zhulian.since("N-" + step.who(), on));
      return;
    }
    Household one = all.get(step.who() % all.size());
    Command command = Zhulian.command();
    HouseholdView ignored =
        switch (step.kind()) {
          case 1 ->
              zhulian.moving.move(
                  command,
                  one.id(),
                  one.version(),
                  new MovingHouseholds.Move(grid, on, null, null));
          case 2 ->
              zhulian
                  .splitting
                  .split(
                      command,
                      one.id(),
                      one.version(),
                      new SplittingHouseholds.Split(
                          "S-" + step.who() + "-" + step.daysAgo(),
                          "何小林",
                          null,
                          null,
                          1,
                          grid,
                          null,
                          null,
                          null,
                          on,
                          null))
                  .split();
          case 3 ->
              zhulian.leaving.leave(
                  command,
                  one.id(),
                  one.version(),
                  new LeavingHouseholds.Departure("moved-out", on));
          case 4 ->
              zhulian.placing.comeBack(
                  command,
                  one.id(),
                  one.version(),
                  new PlacingHouseholds.ComingBack(grid, on, null));
          default ->
              zhulian.heads.change(
                  command,
                  one.id(),
                  one.version(),
                  new ChangingHeads.NewHead("何艳平", null, null, "other", null, on));
        };
    assertTrue(ignored.version() > 0);
  }
}
