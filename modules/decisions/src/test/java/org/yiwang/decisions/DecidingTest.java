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
  void many_questions_get_the_answers_that_each_gets() {
    List<Facts> questions =
        List.of(Facts.of("text", "要轻生"), Facts.of("text", "停水"), Facts.of("text", "要轻生"));

    assertEquals(
        questions.stream().map(DecidingTest::triage).toList(),
        rules.decide("appeals/triage", questions));
  }

  @Test
  void explains_with_typed_arguments() {
    Explanation triage =
        triage(Facts.of("text", "停水", "channel", "phone")).findings().get(0).explanation();
    Explanation size = size(false, 20).findings().get(0).explanation();

    assertEquals("explanation.matched", triage.code());
    assertEquals(
        List.of(
            Map.of("fact", "text", "name", "内容", "found", List.of("停水"), "absent", List.of()),
            Map.of("fact", "channel", "name", "渠道", "value", "phone", "label", "电话")),
        triage.arguments().get("matches"));
    assertEquals(
        List.of(
            Map.of("outcome", "risk", "name", "风险", "value", "yellow", "label", "黄"),
            Map.of("outcome", "limit", "name", "时限", "value", 24L, "unit", "小时")),
        triage.arguments().get("outcomes"));
    assertEquals(
        List.of(
            Map.of("fact", "merchantsCounted", "name", "商户计入", "value", false, "label", "否"),
            Map.of(
                "fact", "size", "name", "户数", "value", 20L, "unit", "户", "form", "between", "from",
                16L, "to", 30L)),
        size.arguments().get("matches"));
  }

  @Test
  void says_a_unit_that_another_outcome_gives_with_its_number() {
    SampleRules sample =
        SampleRules.sample()
            .replacing("appeals/triage.columns.csv", "整数,,小时", "整数,,风险")
            .replacing("dictionaries/risk.csv", "yellow,黄", "yellow,工作日");

    try (RuleSet units = sample.replacing(SampleRules.TRIAGE, ",黄,24", ",工作日,24").compile()) {
      Decision decision =
          units.decide("appeals/triage", Facts.of("text", "停水", "channel", "phone"));

      assertEquals("按规则 APL-T-002，内容提到“停水”，渠道为“电话”，时限定为 24 工作日。依据：试行办法第三条。", sentence(decision, 0));
      assertEquals(Map.of("risk", "yellow", "limit", 24L), decision.outcome());
    }
  }

  @Test
  void a_row_without_conditions_is_what_remains() {
    SampleRules sample = SampleRules.sample().replacing(SampleRules.TRIAGE, "-,-,来访", "-,-,-");

    try (RuleSet remaining = sample.compile()) {
      Explanation explanation =
          remaining.decide("appeals/triage", Facts.of()).findings().get(0).explanation();

      assertEquals("explanation.otherwise", explanation.code());
      assertEquals("按规则 APL-T-003，属其余情形，时限定为 48 小时。依据：试行办法第四条。", explanation.sentence());
    }
  }

  @Test
  void a_long_list_of_words_is_cut_in_the_sentence_only() {
    SampleRules sample =
        SampleRules.sample().replacing(SampleRules.TRIAGE, "非 讲座", "非 讲座、宣传、预防、演练");

    try (RuleSet rules = sample.compile()) {
      Explanation explanation =
          rules.decide("appeals/triage", Facts.of("text", "轻生")).findings().get(0).explanation();

      assertTrue(explanation.sentence().contains("没有提到“讲座”、“宣传”、“预防”等词，"), explanation.sentence());
      assertTrue(explanation.arguments().toString().contains("演练"));
    }
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
