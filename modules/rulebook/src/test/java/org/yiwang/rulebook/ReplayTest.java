package org.yiwang.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Json;
import org.yiwang.rulebook.StoredDecision.ExplanationView;
import org.yiwang.rulebook.StoredDecision.FindingView;

class ReplayTest {

  private static final Instant THEN = Instant.parse("2026-10-08T01:02:03Z");

  private final Rulebook rulebook = Sets.shipped();
  private final Replay replay = new Replay(rulebook);

  @ParameterizedTest
  @CsvSource({
    "路灯不亮,       村口的路灯坏了半个月",
    "邻居要喝农药,    为了宅基地的事，他拿着农药瓶站在门口",
    "宅基地纠纷,      七十年代就争的屋场，对方开了挖掘机来",
    "你好,           没有什么事"
  })
  void the_kept_facts_give_the_same_answer_again(String title, String content) {
    StoredDecision kept = asKept(triage(title, content));

    Replay.Comparison answer = replay.of(kept);

    assertTrue(answer.same(), () -> answer.then() + "\n" + answer.now());
    assertEquals(kept.rules(), answer.now().rules());
    assertEquals(kept.ruleSet(), answer.now().ruleSet());
    assertEquals(THEN, answer.now().decidedAt());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 15, 16, 30, 31})
  void whole_numbers_and_flags_survive_being_kept(long size) {
    StoredDecision kept =
        asKept(
            stored(
                rulebook.decide(
                    "grids/grid-size", Facts.of("size", size, "merchantsCounted", false))));

    assertTrue(replay.of(kept).same());
  }

  @Test
  void an_outcome_that_somebody_changed_is_noticed() {
    StoredDecision honest = asKept(triage("邻居要喝农药", "他拿着农药瓶站在门口"));
    Map<String, Object> outcome = new HashMap<>(honest.outcome());
    outcome.put("risk", "green");

    assertFalse(replay.of(with(honest, outcome, honest.findings(), honest.missing())).same());
  }

  @Test
  void a_sentence_or_a_rule_that_somebody_changed_is_noticed() {
    StoredDecision honest = asKept(triage("邻居要喝农药", "他拿着农药瓶站在门口"));
    FindingView first = honest.findings().get(0);
    ExplanationView why = first.explanation();
    FindingView milder =
        new FindingView(
            first.rule(),
            first.outcome(),
            first.basis(),
            new ExplanationView(why.code(), why.arguments(), "没有风险。"));
    FindingView other = new FindingView("APL-T-999", first.outcome(), first.basis(), why);

    assertFalse(
        replay.of(with(honest, honest.outcome(), List.of(milder), honest.missing())).same());
    assertFalse(replay.of(with(honest, honest.outcome(), List.of(other), honest.missing())).same());
  }

  @Test
  void what_was_said_to_be_missing_counts_too() {
    StoredDecision honest = asKept(triage("路灯不亮", "村口的路灯坏了半个月"));

    assertFalse(
        replay.of(with(honest, honest.outcome(), honest.findings(), List.of("risk"))).same());
  }

  @Test
  void a_decision_of_a_set_that_is_gone_cannot_be_asked_again() {
    StoredDecision kept = asKept(triage("路灯不亮", "坏了"));
    StoredDecision orphan =
        new StoredDecision(
            kept.id(),
            kept.subject(),
            kept.path(),
            kept.table(),
            "0".repeat(64),
            kept.facts(),
            kept.outcome(),
            kept.findings(),
            kept.missing(),
            kept.decidedAt());

    Problem problem = assertThrows(Problem.class, () -> replay.of(orphan));

    assertEquals("rulebook.unknown-set", problem.code());
  }

  private StoredDecision triage(String title, String content) {
    return stored(
        rulebook.decide(
            "appeals/triage",
            Facts.of(
                "title",
                title,
                "text",
                title + '\n' + content,
                "channel",
                "phone",
                "reporter",
                "villager")));
  }

  private static StoredDecision stored(Decision decision) {
    UnitPath village = new UnitPath("43/01/81/104/218/");
    return StoredDecision.of(UUID.randomUUID(), UUID.randomUUID(), village, decision, THEN);
  }

  /** Through the text that a table keeps. */
  private static StoredDecision asKept(StoredDecision decision) {
    return Json.read(Json.write(decision), StoredDecision.class);
  }

  private static StoredDecision with(
      StoredDecision honest,
      Map<String, Object> outcome,
      List<FindingView> findings,
      List<String> missing) {
    return new StoredDecision(
        honest.id(),
        honest.subject(),
        honest.path(),
        honest.table(),
        honest.ruleSet(),
        honest.facts(),
        outcome,
        findings,
        missing,
        honest.decidedAt());
  }
}
