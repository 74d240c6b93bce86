package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AskingWronglyTest {

  private static RuleSet rules;

  @BeforeAll
  static void compile() {
    rules =
        SampleRules.sample()
            .with("appeals/tables.csv", "表,名称,命中方式,说明\ntriage,分诊,唯一,\n")
            .replacing(SampleRules.TRIAGE, "-,-,来访", "断电,-,来访")
            .compile();
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @Test
  void refuses_a_table_a_fact_or_a_code_it_does_not_know() {
    assertEquals("decision.unknown-table", fault("appeals/none", Facts.of()).code());
    assertEquals("decision.unknown-fact", fault("appeals/triage", Facts.of("txt", "停水")).code());
    DecisionFault fault = fault("appeals/triage", Facts.of("channel", "fax"));
    assertEquals("decision.unknown-code", fault.code());
    assertEquals("“channel”没有标识“fax”，可用的是：phone、walk-in、hotline-12345。", fault.getMessage());
    assertEquals("decision.unknown-code", fault("appeals/triage", tags("fax")).code());
  }

  @Test
  void refuses_a_value_of_another_type() {
    assertEquals("decision.wrong-type", fault("appeals/triage", Facts.of("text", 1)).code());
    assertEquals("decision.wrong-type", fault("appeals/triage", Facts.of("tags", "phone")).code());
    assertEquals("decision.wrong-type", fault("grids/grid-size", Facts.of("size", "12")).code());
    assertEquals(
        "decision.wrong-type", fault("grids/grid-size", Facts.of("merchantsCounted", 1)).code());
    assertEquals(
        "decision.wrong-type", fault("grids/grid-size", Facts.of("size", Long.MIN_VALUE)).code());
  }

  @Test
  void names_the_rules_of_a_tie() {
    DecisionFault tie = fault("appeals/triage", Facts.of("text", "停水，要轻生", "channel", "phone"));

    assertEquals("decision.tie", tie.code());
    assertEquals(List.of("APL-T-001", "APL-T-002"), tie.arguments().get("rules"));
    assertFalse(tie.getMessage().contains("\n"));
  }

  @Test
  void knows_its_dictionaries() {
    assertEquals("电话", rules.dictionary("channel").nameOf("phone"));
    assertEquals(
        List.of("phone", "walk-in", "hotline-12345"),
        List.copyOf(rules.dictionary("channel").names().keySet()));
    assertEquals(
        "decision.unknown-dictionary",
        assertThrows(DecisionFault.class, () -> rules.dictionary("none")).code());
  }

  @Test
  void refuses_every_question_once_closed() {
    RuleSet closed = SampleRules.sample().compile();
    closed.close();
    closed.close();

    DecisionFault fault =
        assertThrows(DecisionFault.class, () -> closed.decide("grids/grid-size", Facts.of()));

    assertEquals("decision.closed", fault.code());
  }

  private static Facts tags(String... codes) {
    return Facts.of("tags", List.of(codes));
  }

  private static DecisionFault fault(String table, Facts facts) {
    return assertThrows(DecisionFault.class, () -> rules.decide(table, facts));
  }
}
