package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.AnsweringAppeals.Answer;
import org.yiwang.appeals.closing.ClosingAppeals.Closing;
import org.yiwang.appeals.closing.ConfirmingAppeals.Confirmation;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

class HandlingAppealsTest {

  private static final Confirmation SOLVED = new Confirmation(true, "satisfied", null);

  private final Guandu guandu = new Guandu();

  @Test
  void an_appeal_goes_from_the_first_word_to_the_answer() {
    UUID id = guandu.filed(Guandu.thanks()).id();

    assertEquals("accepted", accept(Person.GRID_LEADER, id, 3).status());
    assertEquals("answered", answer(Person.GRID_LEADER, id, 4).status());
    assertEquals("confirmed", confirm(Person.CLERK, id, 5, SOLVED).status());
    AppealReceipt end = close(Person.GRID_LEADER, id, 6);

    assertEquals("closed", end.status());
    assertEquals("430181104-2026-000001", end.number());
    assertEquals(7, end.version());
    assertEquals(
        List.of(
            "appeal-filed",
            "appeal-accepted",
            "appeal-answered",
            "appeal-confirmed",
            "appeal-closed"),
        guandu.published());
  }

  @Test
  void what_is_not_solved_goes_on_with_the_level_above() {
    UUID id = answered();

    AppealReceipt up =
        confirm(Person.CLERK, id, 5, new Confirmation(false, "dissatisfied", "灯又坏了"));

    assertEquals("assigned", up.status());
    assertEquals("大屋支部书记", up.holder().postName());
    assertEquals("branch", up.level().code());
  }

  @Test
  void a_confirmation_taken_down_by_the_handler_counts_separately() {
    UUID byTheHandler = answered();
    UUID byTheClerk = answered();

    confirm(Person.GRID_LEADER, byTheHandler, 5, SOLVED);
    confirm(Person.CLERK, byTheClerk, 5, SOLVED);

    assertEquals(true, lastConfirmation(byTheHandler).takenByHandler());
    assertEquals(false, lastConfirmation(byTheClerk).takenByHandler());
  }

  @Test
  void a_confirmation_says_whether_it_is_solved_and_how_satisfied_in_known_words() {
    UUID id = answered();

    assertEquals(
        "appeals.solved-missing",
        unconfirmed(id, new Confirmation(null, "satisfied", null)).code());
    assertEquals(
        "appeals.unknown-code", unconfirmed(id, new Confirmation(true, "happy", null)).code());
    assertEquals(
        "appeals.unknown-code", unconfirmed(id, new Confirmation(true, null, null)).code());
    assertEquals(
        "kernel.text-too-long",
        unconfirmed(id, new Confirmation(true, "satisfied", "好".repeat(501))).code());
  }

  @Test
  void whoever_stands_in_for_a_vacant_post_accepts_in_their_own_name() {
    guandu.territory.vacate("grid-leader");
    guandu.territory.fallsBack("grid-leader", "village-secretary");
    AppealReceipt filed = guandu.filed(Guandu.thanks());

    accept(Person.VILLAGE_SECRETARY, filed.id(), 3);

    assertEquals(Person.VILLAGE_SECRETARY.id(), filed.holder().person());
    assertEquals("第九微网格长", filed.holder().postName());
    assertEquals(
        new AppealEvent.Accepted(Person.VILLAGE_SECRETARY.id(), Person.VILLAGE_SECRETARY.name()),
        guandu.appeals.events(filed.id()).get(3));
  }

  @Test
  void nobody_handles_what_another_answers_for() {
    UUID id = guandu.filed(Guandu.thanks()).id();

    Problem problem = assertThrows(Problem.class, () -> accept(Person.VILLAGE_SECRETARY, id, 3));

    assertEquals("appeals.not-holder", problem.code());
    assertEquals("这件事现在由第九微网格长（徐继荣）负责，您不能办理，什么也没有改动。请与其联系。", problem.sentence());
  }

  @Test
  void a_post_that_fell_vacant_since_is_filled_first() {
    UUID id = guandu.filed(Guandu.thanks()).id();
    guandu.territory.vacate("grid-leader");

    Problem problem = assertThrows(Problem.class, () -> accept(Person.GRID_LEADER, id, 3));

    assertEquals("appeals.nobody-responsible", problem.code());
  }

  @Test
  void steps_come_in_their_order_and_a_closed_case_stays_closed() {
    UUID id = answered();
    assertEquals(
        "appeals.may-not-close",
        assertThrows(Problem.class, () -> close(Person.GRID_LEADER, id, 5)).code());
    confirm(Person.CLERK, id, 5, SOLVED);
    close(Person.GRID_LEADER, id, 6);

    Problem problem = assertThrows(Problem.class, () -> answer(Person.GRID_LEADER, id, 7));

    assertEquals("appeals.closed", problem.code());
    assertEquals("这件事已办结，不能再改，什么也没有改动。群众另有要求请新登记一件，并注明原编号。", problem.sentence());
  }

  @Test
  void an_appeal_nobody_filed_is_not_found() {
    Problem problem =
        assertThrows(Problem.class, () -> accept(Person.GRID_LEADER, UUID.randomUUID(), 1));

    assertEquals("appeals.unknown", problem.code());
    assertEquals(404, problem.kind().status());
  }

  @Test
  void while_the_resident_has_the_word_nothing_is_due() {
    UUID id = answered();

    assertNull(guandu.appeals.row(id).dates().nextDue());
  }

  private UUID answered() {
    UUID id = guandu.filed(Guandu.thanks()).id();
    accept(Person.GRID_LEADER, id, 3);
    answer(Person.GRID_LEADER, id, 4);
    return id;
  }

  private AppealReceipt accept(Person person, UUID id, int version) {
    return guandu.accepting().accept(Guandu.by(person), id, version);
  }

  private AppealReceipt answer(Person person, UUID id, int version) {
    return guandu.answering().answer(Guandu.by(person), id, version, new Answer("谢谢，应该的。"));
  }

  private AppealReceipt confirm(Person person, UUID id, int version, Confirmation said) {
    return guandu.confirming().confirm(Guandu.by(person), id, version, said);
  }

  private AppealReceipt close(Person person, UUID id, int version) {
    return guandu
        .closing()
        .close(Guandu.by(person), id, version, new Closing("已回话。", null, null, null));
  }

  private Problem unconfirmed(UUID id, Confirmation said) {
    Command command = Guandu.by(Person.CLERK);
    return assertThrows(Problem.class, () -> guandu.confirming().confirm(command, id, 5, said));
  }

  private AppealEvent.Confirmed lastConfirmation(UUID id) {
    List<AppealEvent> events = guandu.appeals.events(id);
    return (AppealEvent.Confirmed) events.get(events.size() - 1);
  }
}
