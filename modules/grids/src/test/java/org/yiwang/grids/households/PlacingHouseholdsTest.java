package org.yiwang.grids.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.Zhulian;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.grids.households.PlacingHouseholds.NewHousehold;
import org.yiwang.kernel.Problem;

class PlacingHouseholdsTest {

  private static final GridSizePolicy SHIPPED = GridSizeRules.shipped();

  private final Zhulian zhulian = new Zhulian(SHIPPED);

  @Test
  void a_household_is_shown_with_its_grid_and_its_phone_masked() {
    NewHousehold wish = Zhulian.household("A-017", "villager", " 何艳平 ", "138 1234-1234", 5);

    HouseholdView placed = zhulian.place(Zhulian.GRID_9, wish);

    assertEquals(Zhulian.GRID_9, placed.gridId());
    assertEquals("43/01/81/104/218/b01/g009/", placed.gridPath());
    assertEquals("何艳平", placed.headName());
    assertEquals("138****1234", placed.phone());
    assertEquals(5, placed.members());
    assertEquals(Zhulian.TODAY, placed.since());
  }

  @Test
  void a_phone_may_be_missing_and_a_household_is_one_person_unless_it_says_more() {
    HouseholdView placed =
        zhulian.place(Zhulian.GRID_9, Zhulian.household("A-017", "merchant", "何林", " ", null));

    assertNull(placed.phone());
    assertEquals(1, placed.members());
    assertEquals("merchant", placed.kind());
  }

  @Test
  void a_household_stands_in_its_grid_once() {
    zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    Problem problem = refused(Zhulian.GRID_9, Zhulian.villager(" A-017 "));

    assertEquals("grids.household-exists", problem.code());
    assertEquals(Problem.Kind.CONFLICT, problem.kind());
  }

  @Test
  void a_household_of_one_grid_is_not_placed_in_another_of_its_village() {
    zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    Problem problem = refused(Zhulian.GRID_10, Zhulian.villager("A-017"));

    assertEquals("grids.household-elsewhere", problem.code());
    assertEquals(
        "户号 A-017 已编在另一个网格（43/01/81/104/218/b01/g009/），一户只能在一个网格，什么也没有保存。" + "请先核对户号。",
        problem.sentence());
    assertEquals(1, zhulian.households.count());
  }

  @Test
  void another_village_may_use_the_same_number() {
    zhulian.place(Zhulian.GRID_9, Zhulian.villager("A-017"));

    zhulian.place(Zhulian.NEIGHBOUR_GRID, Zhulian.villager("A-017"));

    assertEquals(2, zhulian.households.count());
  }

  @Test
  void households_are_placed_in_known_grids_within_the_scope_only() {
    assertEquals("grids.not-a-grid", refused(Zhulian.VILLAGE, Zhulian.villager("A-017")).code());
    assertEquals(
        "territory.unknown-unit", refused(UUID.randomUUID(), Zhulian.villager("A-017")).code());
    assertEquals(
        "access.outside-scope",
        refused(Zhulian.GRID_OF_ANOTHER_TOWN, Zhulian.villager("A-017")).code());
  }

  @ParameterizedTest
  @CsvSource({
    "'',    villager, 何林, 13812341234, 4,   kernel.text-missing",
    "A-017, tenant,   何林, 13812341234, 4,   grids.unknown-kind",
    "A-017, '',       何林, 13812341234, 4,   grids.unknown-kind",
    "A-017, villager, ' ',  13812341234, 4,   kernel.text-missing",
    "A-017, villager, 何林, 1381234123,  4,   kernel.malformed-phone",
    "A-017, villager, 何林, 13812341234, 0,   grids.members",
    "A-017, villager, 何林, 13812341234, 100, grids.members"
  })
  void refuses_what_is_no_household_and_writes_nothing(
      String number, String kind, String head, String phone, Integer members, String code) {
    NewHousehold wish = Zhulian.household(number, kind, head, phone, members);

    Problem problem = refused(Zhulian.GRID_9, wish);

    assertEquals(code, problem.code());
    assertEquals(0, zhulian.households.count());
    assertEquals(0, zhulian.decisions.size());
  }

  private Problem refused(UUID grid, NewHousehold wish) {
    return assertThrows(Problem.class, () -> zhulian.place(grid, wish));
  }
}
