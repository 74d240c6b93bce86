package org.yiwang.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.kernel.Problem;

/** Whether merchants count and whether a reason is demanded are columns of the table. */
class GridSizeByOtherRulesTest {

  private static final GridSizePolicy STRICT =
      GridSizeRules.of(
          "GRD-S-901,外镇规则,是,-,0..3,正常,否,",
          "GRD-S-902,外镇规则,是,-,4..6,偏大提示,是,",
          "GRD-S-903,外镇规则,是,-,>6,超限拒绝,否,");

  private final Zhulian strict = new Zhulian(STRICT);

  @Test
  void merchants_count_where_the_table_says_so() {
    strict.withVillagers(1).withMerchants(2);

    assertEquals("normal", strict.grid9().verdict());
    assertEquals(3L, strict.lastDecision().facts().get("size"));
    assertEquals(
        "grids.reason-missing", assertThrows(Problem.class, () -> strict.withMerchants(1)).code());
  }

  @Test
  void demands_a_reason_where_the_table_does_and_says_which_rule_it_was() {
    strict.withVillagers(3);

    Problem problem =
        assertThrows(Problem.class, () -> strict.place(Zhulian.GRID_9, Zhulian.villager("第四户")));

    assertEquals("grids.reason-missing", problem.code());
    assertTrue(problem.sentence().contains("GRD-S-902"), problem.sentence());
    assertEquals(3, strict.households.count());
  }

  @Test
  void a_reason_once_given_holds_until_the_limit() {
    strict.withVillagers(3);

    strict.place(Zhulian.GRID_9, Zhulian.withReason("第四户", " 山路阻隔，不便拆分 "));
    strict.withVillagers(2);

    assertEquals("山路阻隔，不便拆分", strict.grid9().reason());
    assertEquals("flagged", strict.grid9().verdict());
    HouseholdView seventh = strict.place(Zhulian.GRID_9, Zhulian.villager("第七户"));
    assertNull(seventh.gridId());
    assertNotNull(seventh.waiting());
  }

  @Test
  void a_later_reason_takes_the_place_of_the_former() {
    strict.withVillagers(3);
    strict.place(Zhulian.GRID_9, Zhulian.withReason("第四户", "山路阻隔"));

    strict.place(Zhulian.GRID_9, Zhulian.withReason("第五户", "新修的路还没有通"));

    assertEquals("新修的路还没有通", strict.grid9().reason());
  }

  @Test
  void a_size_no_rule_speaks_of_is_nobodys_to_guess() {
    Zhulian gap = new Zhulian(GridSizeRules.of("GRD-S-901,外镇规则,否,-,2..3,正常,否,"));

    Problem problem = assertThrows(Problem.class, () -> gap.withVillagers(1));

    assertEquals("grids.size-undecided", problem.code());
    assertEquals(0, problem.arguments().get("answers"));
    assertEquals(0, gap.decisions.size());
  }

  @Test
  void a_table_that_both_counts_merchants_and_does_not_is_nobodys_to_guess() {
    Zhulian both =
        new Zhulian(
            GridSizeRules.of("GRD-S-901,外镇规则,否,-,0..3,正常,否,", "GRD-S-902,外镇规则,是,-,0..3,偏大提示,否,"));

    Problem problem = assertThrows(Problem.class, () -> both.withVillagers(1));

    assertEquals("grids.size-undecided", problem.code());
    assertEquals(2, problem.arguments().get("answers"));
  }
}
