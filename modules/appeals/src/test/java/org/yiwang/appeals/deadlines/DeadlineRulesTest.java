package org.yiwang.appeals.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.adapter.ShippedTriage;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;

@DisplayName("随附的期限、暂停、延期、改类规则，逐一组合问过")
class DeadlineRulesTest {

  private static final Instant MONDAY = History.at("2026-11-02T10:00");
  private static final Facts NOTHING = new Facts(new TreeMap<>());

  @Test
  void every_matter_gets_four_clocks_and_is_answered_no_sooner_than_handled() {
    List<Facts> matters =
        each("level", each("risk", each("urgency", each("category", each("kind", triaged())))));

    for (Facts matter : matters) {
      List<Term> terms = Terms.of(decide("time-limit", matter));

      assertEquals(
          List.of("route", "sign", "handle", "answer"), terms.stream().map(Term::clock).toList());
      assertTrue(
          terms.stream().allMatch(term -> codes("clock-start").contains(term.from())),
          terms::toString);
      assertFalse(end(terms.get(3)).isBefore(end(terms.get(2))), () -> matter + " " + terms);
      assertTrue(end(terms.get(0)).isAfter(MONDAY), terms::toString);
    }
  }

  @Test
  void terms_are_read_with_their_starts_and_cards() {
    Facts report =
        Facts.of(
            "triaged", true,
            "kind", "report",
            "category", "discipline",
            "urgency", "routine",
            "risk", "green",
            "level", "town");

    assertEquals(
        List.of(
            term("route", "filed", 1, "working-days"),
            term("sign", "assigned", 1, "working-days"),
            term("handle", "accepted", 30, "calendar-days"),
            term("answer", "filed", 35, "calendar-days")),
        Terms.of(decide("time-limit", report)));
  }

  private static Term term(String clock, String from, long amount, String unit) {
    return new Term(clock, from, amount, unit, 3L, "calendar-days", null, null);
  }

  @Test
  void red_never_pauses_and_every_other_pause_has_a_bound() {
    List<Facts> wishes =
        each(
            "level",
            each(
                "risk",
                each(
                    "urgency",
                    each("category", each("pause-reason", "reason", List.of(NOTHING))))));
    int allowed = 0;
    for (Facts wish : wishes) {
      for (int taken = 0; taken < 4; taken++) {
        Decision decision = decide("pause", wish.with("taken", taken));
        assertTrue(decision.decided(), wish::toString);
        if (decision.yes("allowed")) {
          allowed++;
          assertTrue(bound(decision).amount() > 0, wish::toString);
          assertFalse("red".equals(wish.values().get("risk")), wish::toString);
        }
      }
    }
    assertTrue(allowed > 100, "allowed " + allowed);
  }

  @Test
  void a_matter_whose_risk_nobody_knows_is_not_paused_and_not_extended_by_default() {
    Facts unknown =
        Facts.of("reason", "await-parties", "urgency", "routine", "level", "town", "taken", 0);
    Facts extension = Facts.of("overdue", false, "kind", "help", "level", "town", "taken", 0);

    assertFalse(decide("pause", unknown).decided());
    assertFalse(decide("extension", extension).decided());
  }

  @Test
  void every_extension_has_a_bound_and_an_approver_and_overdue_ones_are_refused() {
    int allowed = 0;
    for (Facts wish : each("level", each("risk", each("kind", List.of(NOTHING))))) {
      for (int taken = 0; taken < 3; taken++) {
        for (boolean overdue : new boolean[] {true, false}) {
          Decision decision =
              decide("extension", wish.with("taken", taken).with("overdue", overdue));
          assertTrue(decision.decided(), wish::toString);
          if (decision.yes("allowed")) {
            allowed++;
            assertFalse(overdue, wish::toString);
            assertTrue(bound(decision).amount() > 0, wish::toString);
            assertTrue(codes("level").contains(decision.text("approverLevel")));
            assertTrue(codes("post-role").contains(decision.text("approverPost")));
          }
        }
      }
    }
    assertTrue(allowed > 20, "allowed " + allowed);
  }

  @Test
  void every_new_classification_says_which_clock_binds() {
    for (Facts change : each("urgency-change", "urgencyChange", List.of(NOTHING))) {
      for (boolean category : new boolean[] {true, false}) {
        Decision decision = decide("reclassification", change.with("categoryChanged", category));

        new Mark.Restarted(
            MONDAY,
            1,
            term("handle", "accepted", 1, "hours"),
            MONDAY,
            decision.text("binding"),
            "");
      }
    }
  }

  @Test
  void the_dictionaries_of_clocks_are_those_that_the_ledger_speaks() {
    assertEquals(List.of("route", "sign", "handle", "answer"), List.copyOf(codes("clock")));
    assertEquals(
        List.of("filed", "assigned", "accepted", "answered"), List.copyOf(codes("clock-start")));
    codes("clock").forEach(code -> assertFalse(Wording.say("done-" + code).contains("done")));
    codes("clock-start").forEach(code -> assertFalse(Wording.say("from-" + code).contains("from")));
    assertTrue(Span.UNITS.containsAll(codes("time-unit")));
  }

  private static Span bound(Decision decision) {
    return new Span(decision.number("maxAmount"), decision.text("maxUnit"));
  }

  private static Instant end(Term term) {
    return term.span().after(MONDAY, History.CALENDAR);
  }

  private static Decision decide(String table, Facts facts) {
    return ShippedTriage.rulebook().decide("appeals/" + table, facts);
  }

  private static List<Facts> triaged() {
    return List.of(NOTHING.with("triaged", true), NOTHING.with("triaged", false));
  }

  private static List<Facts> each(String fact, List<Facts> known) {
    return each(fact, fact, known);
  }

  private static List<Facts> each(String dictionary, String fact, List<Facts> known) {
    List<Facts> all = new ArrayList<>();
    for (String code : codes(dictionary)) {
      known.forEach(facts -> all.add(facts.with(fact, code)));
    }
    return all;
  }

  private static Collection<String> codes(String dictionary) {
    return ShippedTriage.rulebook().inForce().dictionary(dictionary).names().keySet();
  }
}
