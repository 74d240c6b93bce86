package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleCasesTest {

  private static final String FILE = "grids/grid-size.cases.csv";
  private static final String HEAD = "用例,规则,命中,商户计入,户数,判定,需说明理由,理由,说明\n";
  private static final String REASON_1 =
      "\"按规则 GRD-S-001，户数为 12 户（在 10 至 15 户之间），判定定为“正常”，需说明理由定为“否”。依据：方案第二条。\"";
  private static final String REASON_2 =
      "\"按规则 GRD-S-002，商户计入为“否”，户数为 20 户（在 16 至 30 户之间），判定定为“标记”，需说明理由定为“是”。依据：方案第二条。\"";
  private static final String REASON_3 = "按规则 GRD-S-003，户数为 31 户（超过 30 户），判定定为“不允许”。依据：方案第二条。";
  private static final String COMPLETE =
      HEAD
          + "十二户,GRD-S-001,是,否,12,正常,否,"
          + REASON_1
          + ",\n"
          + "九户,GRD-S-001,否,否,9,-,-,,\n"
          + "二十户,GRD-S-002,是,否,20,标记,是,"
          + REASON_2
          + ",\n"
          + "二十户连商户,GRD-S-002,否,是,20,-,,,\n"
          + "三十一户,GRD-S-003,是,否,31,不允许,,"
          + REASON_3
          + ",\n"
          + "三十户,GRD-S-003,否,否,30,标记,,,\n";

  private static RuleSet rules;

  @BeforeAll
  static void compile() {
    rules =
        SampleRules.sample()
            .without("appeals/tables.csv")
            .without("appeals/triage.csv")
            .without("appeals/triage.columns.csv")
            .compile();
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @Test
  void finds_nothing_wrong_with_complete_cases() {
    assertEquals(List.of(), failures(COMPLETE));
  }

  @Test
  void says_what_outcome_and_reason_really_are() {
    List<Flaw> failures =
        failures(COMPLETE.replace("12,正常,否,", "12,标记,否,").replace("为 31 户", "为 32 户"));

    assertEquals(
        "文件 grids/grid-size.cases.csv 第 2 行“判定”列：用例“十二户”写的是“标记”，实际是“正常”。",
        failures.get(0).sentence());
    assertEquals("cases.wrong-reason", failures.get(1).code());
    assertEquals(REASON_3, failures.get(1).arguments().get("actual"));
    assertEquals(2, failures.size());
  }

  @Test
  void a_rule_that_should_fire_and_does_not_fails() {
    List<Flaw> failures = failures(COMPLETE.replace("是,否,20,标记", "是,否,12,正常"));

    assertEquals("cases.not-fired", failures.get(0).code());
    assertTrue(codes(failures).contains("cases.no-firing-case"));
  }

  @Test
  void a_rule_that_should_not_fire_and_does_fails() {
    List<Flaw> failures = failures(COMPLETE.replace("否,否,30,标记", "否,否,40,不允许"));

    assertEquals(List.of("cases.fired", "cases.no-neighbour"), codes(failures));
  }

  @Test
  void every_outcome_of_the_rule_has_to_be_stated() {
    List<Flaw> failures = failures(COMPLETE.replace("12,正常,否,", "12,正常,,"));

    assertEquals(List.of("cases.outcome-not-stated"), codes(failures));
  }

  @Test
  void a_neighbour_differs_in_exactly_one_fact() {
    List<Flaw> failures = failures(COMPLETE.replace("否,否,30,标记", "否,是,30,"));

    assertEquals(
        "文件 grids/grid-size.cases.csv 第 7 行：规则 GRD-S-003 的用例“三十户”要与命中的用例“三十一户”恰好差一个事实，现在差的是：商户计入、户数。",
        Flawed.only(failures).sentence());
  }

  @Test
  void each_rule_needs_both_cases() {
    assertEquals(
        List.of("cases.no-firing-case", "cases.no-firing-case", "cases.no-firing-case"),
        codes(failures(HEAD)));
    assertEquals(
        List.of("cases.no-neighbour"),
        codes(failures(COMPLETE.replace("九户,GRD-S-001,否,否,9,-,-,,\n", ""))));
  }

  @Test
  void checks_the_file_itself() {
    List<Flaw> failures =
        failures(
            COMPLETE
                .replace("九户,GRD-S-001,否", "十二户,GRD-S-01,不")
                .replace("三十户,GRD-S-003,否,否,30", "三十户,GRD-S-003,否,否,三十"));

    assertEquals(
        List.of("rules.duplicate", "cases.unknown-rule", "rules.wrong-value", "rules.wrong-value"),
        codes(failures).subList(0, 4));
  }

  @Test
  void a_missing_file_is_a_failure() {
    RuleFiles files = SampleRules.sample().files();

    assertEquals("rules.no-file", RuleCases.read(files, rules).failures().get(0).code());
  }

  private static List<Flaw> failures(String cases) {
    return RuleCases.read(SampleRules.sample().with(FILE, cases).files(), rules).failures();
  }

  private static List<String> codes(List<Flaw> flaws) {
    return flaws.stream().map(Flaw::code).toList();
  }
}
