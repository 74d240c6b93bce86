package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.decisions.engine.GeneratedRules;

/** Whatever stands in a cell is a word to look for or to show; none of it runs. */
class HostileCellsTest {

  private static final String PROPERTY = "org.yiwang.decisions.hostile";
  private static final List<String> CELLS =
      List.of(
          "\") then System.setProperty(\"" + PROPERTY + "\" \"ran\"); end //",
          "external {java: java.lang.System.setProperty('" + PROPERTY + "' 'ran')}",
          "eval(System.setProperty(\"" + PROPERTY + "\" \"ran\") != null)",
          "${" + PROPERTY + "}{rule}",
          "rule \"x\" when then end",
          "=cmd|' /C calc'!A0",
          "a\\\nb\n*/ end",
          "\\u0022; \u2028 \\\";");

  @Test
  void are_words_to_look_for_and_nothing_else() {
    for (String cell : CELLS) {
      SampleRules sample = withWord(cell);

      try (RuleSet rules = sample.compile()) {
        Decision decision = rules.decide("appeals/triage", Facts.of("text", "他写道：" + cell + "。"));

        assertEquals("red", decision.text("risk"), cell);
        assertTrue(
            decision.findings().get(0).explanation().sentence().contains("“" + cell + "”"), cell);
        assertTrue(rules.decide("appeals/triage", Facts.of("text", "别的")).findings().isEmpty());
        assertNull(System.getProperty(PROPERTY));
      }
    }
  }

  @Test
  void never_reach_the_generated_rules() {
    for (String cell : CELLS) {
      assertEquals(
          GeneratedRules.of(RuleReader.read(SampleRules.sample().files()).tables().get(0)),
          GeneratedRules.of(RuleReader.read(withWord(cell).files()).tables().get(0)));
    }
  }

  @Test
  void stay_as_they_are_in_basis_and_names() {
    String basis = "\"${x}\" {outcomes} '); end";
    SampleRules sample =
        SampleRules.sample()
            .replacing(SampleRules.TRIAGE, "试行办法第四条", "\"" + basis.replace("\"", "\"\"") + "\"")
            .replacing("dictionaries/channel.csv", "来访", "{rule}访")
            .replacing(SampleRules.TRIAGE, "-,来访", "-,{rule}访");

    try (RuleSet rules = sample.compile()) {
      Decision decision = rules.decide("appeals/triage", Facts.of("tags", List.of("walk-in")));

      assertEquals(
          "按规则 APL-T-003，标签有“{rule}访”，时限定为 48 小时。依据：" + basis + "。",
          decision.findings().get(0).explanation().sentence());
      assertEquals(basis, decision.findings().get(0).basis());
    }
  }

  private static SampleRules withWord(String cell) {
    return SampleRules.sample()
        .replacing(
            SampleRules.TRIAGE, "自杀、轻生 与 非 讲座", "\"" + cell.replace("\"", "\"\"") + " 与 非 讲座\"");
  }
}
