package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.decisions.Flawed.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingCellsTest {

  private final SampleRules sample = SampleRules.sample();

  @Test
  void says_what_is_allowed_and_what_was_meant() {
    sample.replacing(SampleRules.TRIAGE, "非 12345热线", "非 12345热钱");

    Flaw flaw = only(Flawed.in(sample));

    assertEquals(
        "文件 appeals/triage.csv 第 3 行“渠道”列：读到“12345热钱”，只能写：电话、来访、12345热线。您是不是想写“12345热线”？",
        flaw.sentence());
    assertEquals("12345热钱", flaw.arguments().get("read"));
    assertEquals(List.of("电话", "来访", "12345热线"), flaw.arguments().get("allowed"));
  }

  @Test
  void turns_a_reversed_range_round() {
    sample.replacing(SampleRules.SIZE, "10..15", "15..10");

    assertEquals(
        "文件 grids/grid-size.csv 第 2 行“户数”列：读到“15..10”，前面的数比后面的大。您是不是想写“10..15”？",
        only(Flawed.in(sample)).sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10-15", "10至15户", "10~15", "10.5", "十户", "≥", "9999999999999999999"})
  void rejects_what_is_no_whole_number(String cell) {
    sample.replacing(SampleRules.SIZE, "10..15", cell);

    Flaw flaw = only(Flawed.in(sample));

    assertEquals("rules.wrong-value", flaw.code());
    assertEquals(cell, flaw.arguments().get("read"));
  }

  @Test
  void proposes_the_range_that_was_meant() {
    sample.replacing(SampleRules.SIZE, "10..15", "10至15户");

    assertTrue(only(Flawed.in(sample)).sentence().endsWith("您是不是想写“10..15”？"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"１０..１５", "10 .. 15", "-3", ">=40", "≤5", "<10", "＞30"})
  void accepts_every_way_to_write_a_range(String cell) {
    sample.replacing("grids/tables.csv", "唯一", "首行").replacing(SampleRules.SIZE, "10..15", cell);

    assertEquals(List.of(), Flawed.in(sample));
  }

  @ParameterizedTest
  @ValueSource(strings = {"自杀、、轻生", "自杀、", "非 ", "自杀 与 非", "自杀 与  与 轻生"})
  void rejects_an_empty_word(String cell) {
    sample.replacing(SampleRules.TRIAGE, "自杀、轻生 与 非 讲座", cell);

    assertEquals("rules.empty-name", only(Flawed.in(sample)).code());
  }

  @Test
  void rejects_words_separated_by_a_comma() {
    sample.replacing(SampleRules.TRIAGE, "自杀、轻生 与", "自杀，轻生 与");

    assertEquals("rules.wrong-separator", only(Flawed.in(sample)).code());
  }

  @Test
  void rejects_a_rule_without_basis_or_outcome_or_with_a_used_id() {
    sample
        .replacing(SampleRules.TRIAGE, "APL-T-002,试行办法第三条", "APL-T-001,")
        .replacing(SampleRules.SIZE, "-,>30,不允许", "-,>30,");

    assertEquals(
        List.of("rules.duplicate-id", "rules.no-basis", "rules.no-outcome"), Flawed.codes(sample));
    assertTrue(Flawed.in(sample).get(0).sentence().contains("（文件 appeals/triage.csv 第 2 行）"));
  }

  @Test
  void rejects_rows_that_overlap_where_only_one_may_match() {
    sample.replacing(SampleRules.SIZE, "16..30", "15..30");

    assertEquals(
        "文件 grids/grid-size.csv 第 3 行：规则 GRD-S-002 与第 2 行的规则 GRD-S-001 会同时命中，而这张表是“唯一”命中，请改其中一条的条件，使它们不重叠。",
        only(Flawed.in(sample)).sentence());
  }

  @Test
  void rejects_wrong_schemas() {
    String columns = "appeals/triage.columns.csv";

    assertEquals(
        "rules.unknown-dictionary",
        only(Flawed.in(SampleRules.sample().replacing(columns, "单选,risk", "单选,rist"))).code());
    assertEquals(
        "rules.wrong-outcome-type",
        only(Flawed.in(SampleRules.sample().replacing(columns, "结果,整数", "结果,关键词"))).code());
    assertEquals(
        "rules.wrong-value",
        only(Flawed.in(SampleRules.sample().replacing(columns, "条件,关键词", "条件,关键字"))).code());
    assertEquals(
        "rules.reserved",
        only(Flawed.in(SampleRules.sample().replacing(columns, "内容,text", "依据,text"))).code());
    assertEquals(
        "rules.duplicate",
        only(Flawed.in(SampleRules.sample().replacing(columns, "limit", "risk"))).code());
    assertEquals(
        "rules.wrong-identifier",
        only(Flawed.in(SampleRules.sample().replacing(columns, "limit", "时限"))).code());
    assertEquals(
        "rules.one-sided",
        only(Flawed.in(
                SampleRules.sample()
                    .with("grids/grid-size.columns.csv", "列名,标识,角色,类型\n户数,size,条件,整数\n")))
            .code());
  }

  @Test
  void compiles_nothing_of_rules_with_flaws() {
    sample.replacing(SampleRules.SIZE, "10..15", "15..10");

    RuleSetRejected rejected = assertThrows(RuleSetRejected.class, sample::compile);

    assertEquals("rules.reversed-range", only(rejected.flaws()).code());
  }
}
