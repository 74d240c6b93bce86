package org.yiwang.grids.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.yiwang.grids.Change;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.Zhulian;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.grids.households.CorrectingHouseholds.Correction;
import org.yiwang.kernel.Problem;

class HouseholdStepsTest {

  private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
  private static final LocalDate SUMMER = LocalDate.parse("2026-07-01");
  private static final LocalDate TOMORROW = Zhulian.TODAY.plusDays(1);

  private final Zhulian zhulian = new Zhulian(GridSizeRules.shipped());

  @Test
  void a_move_ends_one_stay_and_begins_the_next_on_the_same_day() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.since("A-017", SPRING));

    HouseholdView there = moves(here, Zhulian.GRID_10, SUMMER);

    assertEquals(Zhulian.GRID_10, there.gridId());
    assertEquals(SUMMER, there.since());
    assertEquals(List.of(SUMMER, Stay.OPEN), ends(here.id()));
    assertEquals(new Change(1, 0), zhulian.households.sizeOf(Zhulian.GRID_9, SPRING));
    assertEquals(Change.NONE, zhulian.households.sizeOf(Zhulian.GRID_9, SUMMER));
    assertEquals(new Change(1, 0), zhulian.households.sizeOf(Zhulian.GRID_10, SUMMER));
  }

  @Test
  void two_steps_on_one_day_leave_the_second() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    moves(here, Zhulian.GRID_10, null);

    assertEquals(1, zhulian.households.staysOf(here.id()).size());
    assertEquals(Change.NONE, zhulian.households.sizeOf(Zhulian.GRID_9, Zhulian.TODAY));
  }

  @Test
  void a_full_grid_takes_nobody_in_and_the_household_stays_where_it_is() {
    HouseholdView here = zhulian.place(Zhulian.GRID_10, Zhulian.villager("A-017"));
    zhulian.withVillagers(30);

    refused("grids.full", () -> moves(here, Zhulian.GRID_9, null));

    assertEquals(new Change(1, 0), zhulian.households.sizeOf(Zhulian.GRID_10, Zhulian.TODAY));
    assertEquals(new Change(30, 0), zhulian.households.sizeOf(Zhulian.GRID_9, Zhulian.TODAY));
  }

  @Test
  void a_grid_that_was_full_last_month_takes_nobody_from_last_month_on() {
    for (int i = 0; i < 30; i++) {
      HouseholdView early = zhulian.place(Zhulian.GRID_9, Zhulian.since("E-" + i, SPRING));
      if (i < 5) {
        leaves(early, Zhulian.TODAY);
      }
    }

    HouseholdView late = zhulian.place(Zhulian.GRID_9, Zhulian.since("L-1", SUMMER));
    HouseholdView now = zhulian.place(Zhulian.GRID_9, Zhulian.villager("L-2"));

    assertNotNull(late.waiting());
    assertEquals(Zhulian.GRID_9, now.gridId());
    assertEquals(new Change(30, 0), zhulian.households.sizeOf(Zhulian.GRID_9, SUMMER));
  }

  @Test
  void a_household_comes_off_the_list_when_it_is_placed() {
    zhulian.withVillagers(30);
    HouseholdView listed = zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    HouseholdView placed = moves(listed, Zhulian.GRID_10, null);

    assertEquals(Zhulian.GRID_10, placed.gridId());
    assertNull(placed.waiting());
    assertTrue(zhulian.households.waiting().isEmpty());
  }

  @Test
  void a_split_takes_members_along_and_counts_as_one_more() {
    HouseholdView home = zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    SplittingHouseholds.Halves halves = splits(home, "A-017-2", 3);

    assertEquals(3, halves.split().members());
    assertEquals(1, halves.rest().members());
    assertEquals(Zhulian.GRID_9, halves.split().gridId());
    assertEquals(new Change(2, 0), zhulian.households.sizeOf(Zhulian.GRID_9, Zhulian.TODAY));
  }

  @Test
  void somebody_stays_behind_and_a_number_is_used_once() {
    HouseholdView home = zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    refused("grids.too-many-split", () -> splits(home, "A-017-2", 4));
    refused("grids.household-exists", () -> splits(home, "A-017", 1));
  }

  @Test
  void a_split_in_a_full_grid_is_listed_and_the_old_household_is_one_smaller() {
    zhulian.withVillagers(29);
    HouseholdView home = zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    SplittingHouseholds.Halves halves = splits(home, "A-018", 1);

    assertNotNull(halves.split().waiting());
    assertEquals(3, halves.rest().members());
    assertEquals(new Change(30, 0), zhulian.households.sizeOf(Zhulian.GRID_9, Zhulian.TODAY));
  }

  @Test
  void who_headed_it_before_a_death_is_known_ever_after() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.since("A-017", SPRING));

    HouseholdView headed =
        zhulian.heads.change(
            Zhulian.command(),
            here.id(),
            here.version(),
            new ChangingHeads.NewHead("何艳平", null, null, "death", null, SUMMER));

    assertEquals("何艳平", headed.headName());
    assertEquals(3, headed.members());
    assertEquals(
        List.of("何林", "何艳平"),
        zhulian.households.staysOf(here.id()).stream()
            .map(row -> row.stay().who().headName())
            .toList());
  }

  @Test
  void a_correction_counts_from_the_first_day_of_the_stay_and_keeps_the_rest() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.since("A-017", SPRING));

    HouseholdView right =
        zhulian.correcting.correct(
            Zhulian.command(),
            here.id(),
            here.version(),
            new Correction("何琳", null, "13812341234", null, null, null, 113.9, 28.4));

    assertEquals("何琳", right.headName());
    assertEquals("138****1234", right.phone());
    assertEquals(4, right.members());
    assertEquals(SPRING, right.since());
    assertEquals(1, zhulian.households.staysOf(here.id()).size());
  }

  @Test
  void it_leaves_and_comes_back_and_the_time_between_is_nobodys() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.since("A-017", SPRING));
    HouseholdView gone = leaves(here, SUMMER);

    refused("grids.household-left", () -> moves(gone, Zhulian.GRID_10, null));
    HouseholdView back =
        zhulian.placing.comeBack(
            Zhulian.command(),
            gone.id(),
            gone.version(),
            new PlacingHouseholds.ComingBack(Zhulian.GRID_10, Zhulian.TODAY, null));

    assertEquals(Zhulian.GRID_10, back.gridId());
    assertNull(back.until());
    assertEquals(List.of(SUMMER, Stay.OPEN), ends(here.id()));
    assertEquals(Change.NONE, zhulian.households.sizeOf(Zhulian.GRID_9, SUMMER));
  }

  @Test
  void what_is_written_down_is_not_rewritten_and_tomorrow_waits() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.since("A-017", SUMMER));

    refused("grids.before-last-change", () -> moves(here, Zhulian.GRID_10, SPRING));
    refused("grids.before-last-change", () -> leaves(here, SUMMER));
    refused("grids.future-date", () -> moves(here, Zhulian.GRID_10, TOMORROW));
    refused("grids.already-there", () -> moves(here, Zhulian.GRID_9, null));
    refused("grids.grid-missing", () -> moves(here, null, null));
  }

  @Test
  void two_clerks_who_saw_the_same_version_do_not_both_move_it() {
    HouseholdView here = zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));
    moves(here, Zhulian.GRID_10, null);

    refused("platform.stale", () -> moves(here, Zhulian.NEIGHBOUR_GRID, null));
  }

  private HouseholdView moves(HouseholdView household, UUID grid, LocalDate on) {
    return zhulian.moving.move(
        Zhulian.command(),
        household.id(),
        household.version(),
        new MovingHouseholds.Move(grid, on, null, null));
  }

  private HouseholdView leaves(HouseholdView household, LocalDate on) {
    return zhulian.leaving.leave(
        Zhulian.command(),
        household.id(),
        household.version(),
        new LeavingHouseholds.Departure("moved-out", on));
  }

  private SplittingHouseholds.Halves splits(HouseholdView home, String number, int members) {
    return zhulian.splitting.split(
        Zhulian.command(),
        home.id(),
        home.version(),
        new SplittingHouseholds.Split(
            number, "何小林", null, null, members, null, null, null, null, null, null));
  }

  private List<LocalDate> ends(UUID household) {
    return zhulian.households.staysOf(household).stream().map(row -> row.to()).toList();
  }

  private static void refused(String code, Executable step) {
    assertEquals(code, assertThrows(Problem.class, step).code());
  }
}
