package org.yiwang.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.rulebook.StoredDecision;

class GridSizeByShippedRulesTest {

  private static final GridSizePolicy SHIPPED = GridSizeRules.shipped();

  private final Zhulian zhulian = new Zhulian(SHIPPED);

  @ParameterizedTest(name = "{0} households: {1}, by {2}")
  @CsvSource({
    "1,  suggest-merge, GRD-S-004",
    "9,  suggest-merge, GRD-S-004",
    "10, normal,        GRD-S-001",
    "15, normal,        GRD-S-001",
    "16, flagged,       GRD-S-002",
    "30, flagged,       GRD-S-002"
  })
  void every_placement_leaves_the_verdict_of_a_rule_on_the_grid(
      int households, String verdict, String rule) {
    zhulian.withVillagers(households);

    assertEquals(verdict, zhulian.grid9().verdict());
    StoredDecision decision = zhulian.lastDecision();
    assertEquals(List.of(rule), decision.rules());
    assertEquals((long) households, decision.facts().get("size"));
    assertEquals(Zhulian.GRID_9, decision.subject());
    assertEquals(decision.id(), zhulian.grid9().decision());
  }

  @Test
  void the_31st_household_is_not_placed_but_listed_with_owner_date_and_explanation() {
    zhulian.withVillagers(30);

    HouseholdView listed = zhulian.place(Zhulian.GRID_9, Zhulian.villager("第三十一户"));

    assertNull(listed.gridId());
    assertEquals("43/01/81/104/218/", listed.path());
    HouseholdView.Waiting waiting = listed.waiting();
    assertEquals("43/01/81/104/218/b01/g009/", waiting.wantedPath());
    assertEquals(Zhulian.SECRETARY, waiting.ownerPostId());
    assertTrue(waiting.explanation().contains("GRD-S-003"), waiting.explanation());
    assertTrue(waiting.explanation().contains("超过 30 户"), waiting.explanation());
    assertEquals(Instant.parse("2026-10-14T01:02:03Z"), waiting.due());
  }

  @Test
  void a_household_that_is_listed_leaves_the_grid_as_it_was() {
    zhulian.withVillagers(30);

    zhulian.place(Zhulian.GRID_9, Zhulian.villager("第三十一户"));

    assertEquals(new Change(30, 0), zhulian.households.sizeOf(Zhulian.GRID_9, Zhulian.TODAY));
    assertEquals(30, zhulian.decisions.size());
    assertEquals("flagged", zhulian.grid9().verdict());
  }

  @Test
  void merchants_do_not_count() {
    zhulian.withVillagers(15).withMerchants(20);

    assertEquals("normal", zhulian.grid9().verdict());
    assertEquals(15L, zhulian.lastDecision().facts().get("size"));
    assertEquals(35, zhulian.households.count());
  }

  @Test
  void a_merchant_still_finds_a_place_where_villagers_no_longer_do() {
    zhulian.withVillagers(30).withMerchants(1);

    assertEquals("flagged", zhulian.grid9().verdict());
    assertNotNull(zhulian.place(Zhulian.GRID_9, Zhulian.villager("再一户")).waiting());
  }
}
