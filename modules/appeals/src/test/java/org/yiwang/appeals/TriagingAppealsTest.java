package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.appeals.AppealReceipt.Label;
import org.yiwang.appeals.TriagingAppeals.Triage;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

class TriagingAppealsTest {

  private final Guandu guandu = new Guandu();

  @Test
  void a_person_decides_and_the_rules_send_it_on() {
    AppealReceipt vague = guandu.filed(Guandu.vague());

    AppealReceipt sent = triage(vague, thanks(null));

    assertEquals("assigned", sent.status());
    assertEquals(new Label("thanks", "感谢"), sent.kind());
    assertEquals("第九微网格长", sent.holder().postName());
    assertEquals(5, sent.version());
    assertEquals(
        List.of("appeals/starting-level", "appeals/time-limit"),
        sent.decisions().stream().map(shown -> shown.table()).toList());
    assertEquals(List.of("appeal-filed", "appeal-triaged"), guandu.published());
  }

  @Test
  void the_reason_stays_with_the_appeal() {
    AppealReceipt vague = guandu.filed(Guandu.vague());

    triage(vague, thanks(null));

    AppealEvent.Triaged triaged = (AppealEvent.Triaged) guandu.appeals.events(vague.id()).get(3);
    assertEquals("当面问过本人", triaged.reason());
    assertEquals(null, triaged.decision());
  }

  @Test
  void what_was_filed_for_a_village_is_sent_to_the_grid_the_person_names() {
    AppealReceipt wide = guandu.filed(Guandu.at("430181104218", "感谢网格长", "路灯修好了。"));
    assertEquals("awaiting-triage", wide.status());

    AppealReceipt sent = triage(wide, thanks("430181104218009"));

    assertEquals("assigned", sent.status());
    assertEquals(Guandu.GRID, sent.holder().unitPath());
  }

  @Test
  void the_finer_place_lies_within_the_one_it_was_filed_for() {
    AppealReceipt vague = guandu.filed(Guandu.vague());

    Problem problem = refused(vague, thanks("430181104218010"));

    assertEquals("appeals.place-elsewhere", problem.code());
    assertTrue(problem.sentence().contains("430181104218010"), problem.sentence());
  }

  @Test
  void when_the_rules_still_find_nobody_it_stays_where_it_is() {
    guandu.territory.remove("grid-leader");
    AppealReceipt vague = guandu.filed(Guandu.vague());
    List<AppealEvent> before = guandu.appeals.events(vague.id());

    Problem problem = refused(vague, thanks(null));

    assertEquals("appeals.still-nobody", problem.code());
    assertEquals(before, guandu.appeals.events(vague.id()));
    assertEquals(3, guandu.decisions.tables().size());
  }

  @ParameterizedTest
  @CsvSource({
    "praise, health, routine,  green,  kind",
    "thanks, flower, routine,  green,  category",
    "thanks, health, at-once,  green,  urgency",
    "thanks, health, routine,  purple, risk",
    ",       health, routine,  green,  kind"
  })
  void refuses_a_code_that_no_dictionary_has(
      String kind, String category, String urgency, String risk, String field) {
    AppealReceipt vague = guandu.filed(Guandu.vague());

    Problem problem = refused(vague, new Triage(kind, category, urgency, risk, null, "当面问过本人"));

    assertEquals("appeals.unknown-code", problem.code());
    assertEquals(field, problem.arguments().get("field"));
  }

  @Test
  void a_decision_without_a_reason_is_none() {
    AppealReceipt vague = guandu.filed(Guandu.vague());

    Problem problem = refused(vague, new Triage("thanks", "health", "routine", "green", null, " "));

    assertEquals("kernel.text-missing", problem.code());
    assertEquals("reason", problem.arguments().get("field"));
  }

  @Test
  void only_the_desk_decides_and_the_refusal_names_who_that_is() {
    AppealReceipt vague = guandu.filed(Guandu.vague());

    Problem problem =
        assertThrows(
            Problem.class,
            () ->
                guandu
                    .triaging()
                    .triage(Guandu.by(Person.GRID_LEADER), vague.id(), 3, thanks(null)));

    assertEquals("appeals.not-holder", problem.code());
    assertTrue(problem.sentence().contains(Person.DESK.name()), problem.sentence());
  }

  @Test
  void what_was_decided_is_not_decided_again() {
    AppealReceipt decided = guandu.filed(Guandu.thanks());

    assertEquals("appeals.wrong-transition", refused(decided, thanks(null)).code());
  }

  @Test
  void whoever_saw_an_older_version_looks_again_first() {
    AppealReceipt vague = guandu.filed(Guandu.vague());
    Command byTheDesk = Guandu.by(Person.DESK);

    Problem problem =
        assertThrows(
            Problem.class, () -> guandu.triaging().triage(byTheDesk, vague.id(), 2, thanks(null)));

    assertEquals("platform.stale", problem.code());
    assertEquals(3, problem.arguments().get("current"));
    assertEquals(2L, problem.arguments().get("given"));
  }

  private AppealReceipt triage(AppealReceipt appeal, Triage wish) {
    return guandu.triaging().triage(Guandu.by(Person.DESK), appeal.id(), appeal.version(), wish);
  }

  private Problem refused(AppealReceipt appeal, Triage wish) {
    return assertThrows(Problem.class, () -> triage(appeal, wish));
  }

  private static Triage thanks(String place) {
    return new Triage("thanks", "health", "routine", "green", place, "当面问过本人");
  }
}
