package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecidingTest {

  private static RuleSet rules;

  @BeforeAll
  static void compile() {
    rules = SampleRules.sample().compile();
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @Test
  void names_the_word_found_the_outcome_and_the_law() {
    Decision decision = triage(Facts.of("text", "他说想自杀"));

    assertEquals("按规则 APL-T-001，内容提到“自杀”、没有提到“讲座”，风险定为“红”。依据：《人民调解法》第二十五条。", sentence(decision, 0));
    assertEquals("red", decision.text("risk"));
  }

  @Test
  void names_the_number_beside_its_bounds() {
    Decision decision = size(false, 12);

    assertEquals(
        "按规则 GRD-S-001，户数为 12 户（在 10 至 15 户之间），判定定为“正常”，需说明理由定为“否”。依据：方案第二条。",
        sentence(decision, 0));
  }

  @Test
  void takes_each_outcome_from_the_first_row_that_fills_it() {
    Decision decision =
        triage(Facts.of("text", "停水，不想活，要轻生", "channel", "phone", "tags", List.of("walk-in")));

    assertEquals(Map.of("risk", "red", "limit", 24L), decision.outcome());
    assertEquals(
        List.of("APL-T-001", "APL-T-002"),
        decision.findings().stream().map(Finding::rule).toList());
    assertEquals(Map.of("limit", 24L), decision.findings().get(1).outcome());
  }

  @Test
  void is_undecided_when_a_required_outcome_is_not_found() {
    Decision decision = triage(Facts.of("tags", List.of("walk-in", "phone")));

    assertFalse(decision.decided());
    assertEquals(Set.of("risk"), decision.missing());
    assertEquals(48, decision.number("limit"));
    assertThrows(DecisionFault.class, () -> decision.text("risk"));
  }

  @Test
  void an_unknown_fact_meets_no_condition() {
    assertTrue(size(null, 20).findings().isEmpty());
    assertTrue(rules.decide("grids/grid-size", Facts.of()).findings().isEmpty());
    assertTrue(triage(Facts.of("text", "停水")).findings().isEmpty());
  }

  @Test
  void bounds_are_exact() {
    assertEquals(Set.of("verdict"), size(true, 9).missing());
    assertEquals("normal", size(true, 10).text("verdict"));
    assertEquals("normal", size(true, 15).text("verdict"));
    assertEquals("flagged", size(false, 30).text("verdict"));
    assertTrue(size(false, 30).yes("reasonDemanded"));
    assertEquals("refused", size(true, 31).text("verdict"));
    assertEquals("refused", size(true, Long.MAX_VALUE).text("verdict"));
  }

  private static Decision triage(Facts facts) {
    return rules.decide("appeals/triage", facts);
  }

  private static Decision size(Boolean merchantsCounted, long households) {
    return rules.decide(
        "grids/grid-size", Facts.of("merchantsCounted", merchantsCounted, "size", households));
  }

  private static String sentence(Decision decision, int finding) {
    return decision.findings().get(finding).explanation().sentence();
  }
}
