package org.yiwang.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.decisions.RuleSet;
import org.yiwang.decisions.RuleSetRejected;
import org.yiwang.kernel.Problem;

class RulebookTest {

  private static final String TRIAGE = "appeals/triage";
  private static final Facts POWER_CUT = Facts.of("text", "全村停电");

  @Test
  void answers_by_the_rules_in_force() {
    RuleFiles files = Sets.powerCutsAre("红");
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());
    rulebook.open(files);

    Decision decision = rulebook.decide(TRIAGE, POWER_CUT);

    assertEquals("red", decision.text("risk"));
    assertEquals(files.hash(), decision.ruleSet());
  }

  @Test
  void leaves_undecided_what_no_rule_speaks_of() {
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());
    rulebook.open(Sets.powerCutsAre("红"));

    Decision decision = rulebook.decide(TRIAGE, Facts.of("text", "路灯不亮"));

    assertFalse(decision.decided());
    assertTrue(decision.missing().contains("risk"));
  }

  @Test
  void says_that_it_is_not_open_yet() {
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());

    Problem problem = assertThrows(Problem.class, () -> rulebook.decide(TRIAGE, POWER_CUT));

    assertEquals("rulebook.not-open", problem.code());
    assertEquals(Problem.Kind.BUSY, problem.kind());
  }

  @Test
  void an_older_set_answers_as_it_did_and_is_fetched_and_compiled_once() {
    RuleFiles before = Sets.powerCutsAre("绿");
    RuleFiles now = Sets.powerCutsAre("红");
    RememberedRuleSets kept = RememberedRuleSets.of(before, now);
    Rulebook rulebook = new Rulebook(kept);
    rulebook.open(now);

    Decision then = rulebook.decideAgain(before.hash(), TRIAGE, POWER_CUT);
    rulebook.decideAgain(before.hash(), TRIAGE, POWER_CUT);

    assertEquals("green", then.text("risk"));
    assertEquals("red", rulebook.decide(TRIAGE, POWER_CUT).text("risk"));
    assertEquals(1, kept.fetched());
  }

  @Test
  void the_set_in_force_is_not_fetched_again() {
    RuleFiles files = Sets.powerCutsAre("红");
    RememberedRuleSets kept = RememberedRuleSets.of(files);
    Rulebook rulebook = new Rulebook(kept);
    rulebook.open(files);
    RuleSet first = rulebook.inForce();
    rulebook.open(files);

    rulebook.decideAgain(files.hash(), TRIAGE, POWER_CUT);

    assertSame(first, rulebook.inForce());
    assertEquals(0, kept.fetched());
  }

  @Test
  void a_set_that_nobody_kept_cannot_answer() {
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());
    String hash = "0".repeat(64);

    Problem problem =
        assertThrows(Problem.class, () -> rulebook.decideAgain(hash, TRIAGE, POWER_CUT));

    assertEquals("rulebook.unknown-set", problem.code());
    assertEquals(Problem.Kind.NOT_FOUND, problem.kind());
    assertEquals("没有保存版本为 " + hash + " 的规则，无法重新推算。请联系系统管理员核对数据库备份。", problem.sentence());
  }

  @Test
  void two_rules_that_contradict_each_other_are_a_fault_that_names_both() {
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());
    rulebook.open(Sets.tiny("APL-T-001,试行办法第三条,停电,绿,", "APL-T-002,试行办法第四条,起火,红,"));

    Problem tie =
        assertThrows(Problem.class, () -> rulebook.decide(TRIAGE, Facts.of("text", "停电，变压器起火")));

    assertEquals("rulebook.cannot-decide", tie.code());
    assertEquals(Problem.Kind.FAULT, tie.kind());
    assertTrue(tie.sentence().contains("APL-T-001"), tie.sentence());
    assertTrue(tie.sentence().contains("APL-T-002"), tie.sentence());
    assertTrue(tie.sentence().contains("appeals/triage"), tie.sentence());
  }

  @Test
  void a_question_put_wrongly_is_a_fault_in_words_too() {
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());
    rulebook.open(Sets.powerCutsAre("红"));

    Problem problem =
        assertThrows(Problem.class, () -> rulebook.decide(TRIAGE, Facts.of("colour", "red")));

    assertEquals("rulebook.cannot-decide", problem.code());
  }

  @Test
  void flawed_files_are_not_put_in_force() {
    RuleFiles good = Sets.powerCutsAre("红");
    Rulebook rulebook = new Rulebook(RememberedRuleSets.of());
    rulebook.open(good);

    assertThrows(RuleSetRejected.class, () -> rulebook.open(Sets.powerCutsAre("紫")));

    assertEquals(good.hash(), rulebook.inForce().hash());
  }
}
