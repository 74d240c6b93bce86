package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.kernel.Problem;

class AppealTest {

  private static final UUID ID = UUID.fromString("01999999-0000-7000-8000-0000000000aa");

  static Stream<List<AppealEvent>> lives() {
    return Stream.of(
        List.of(Events.FILED),
        List.of(Events.FILED, Events.TRIAGED, Events.ASSIGNED),
        List.of(
            Events.FILED,
            Events.TRIAGED,
            Events.ASSIGNED,
            Events.ACCEPTED,
            Events.ANSWERED,
            Events.SOLVED,
            Events.CLOSED),
        List.of(
            Events.FILED,
            Events.UNDECIDED,
            Events.SENT_TO_THE_DESK,
            Events.TRIAGED_BY_HAND,
            Events.ASSIGNED,
            Events.ACCEPTED,
            Events.ANSWERED,
            Events.UNSOLVED,
            Events.ANSWERED,
            Events.SOLVED));
  }

  @ParameterizedTest
  @MethodSource("lives")
  void the_kept_events_add_up_to_the_row_that_lived_through_them(List<AppealEvent> events) {
    Appeal lived = new Appeal(ID);
    events.forEach(lived::happens);

    Appeal summed = Appeal.from(ID, events);

    assertEquals(lived.state(), summed.state());
    assertEquals(events, lived.news());
    assertEquals(List.of(), summed.news());
    assertEquals(events.size(), summed.version());
  }

  @Test
  void a_higher_level_holds_it_alone() {
    Appeal appeal = appeal(Events.FILED, Events.TRIAGED, Events.ASSIGNED, Events.ESCALATED);

    assertEquals("assigned", appeal.state().status());
    assertEquals("village", appeal.state().level());
    assertEquals(Events.ESCALATED.unit(), appeal.state().holderUnit());
    assertEquals(Events.FILED.place(), appeal.state().path());
  }

  @Test
  void whoever_offers_it_holds_it_until_the_other_accepts() {
    Appeal appeal =
        appeal(Events.FILED, Events.TRIAGED, Events.ASSIGNED, Events.ACCEPTED, Events.TRANSFERRED);
    assertEquals(Events.ASSIGNED.unit(), appeal.state().holderUnit());
    assertEquals(Events.TRANSFERRED.unit(), appeal.state().offeredUnit());

    appeal.happens(Events.ACCEPTED);

    assertEquals(Events.TRANSFERRED.unit(), appeal.state().holderUnit());
    assertNull(appeal.state().offeredUnit());
  }

  @Test
  void an_answer_from_above_is_on_its_way_until_it_is_conveyed() {
    Appeal appeal =
        appeal(
            Events.FILED,
            Events.TRIAGED,
            Events.ASSIGNED,
            Events.ESCALATED,
            Events.ACCEPTED,
            Events.ANSWERED_FROM_ABOVE);
    assertEquals("returning", appeal.state().status());

    appeal.happens(Events.PASSED_ON);
    assertEquals("returning", appeal.state().status());

    appeal.happens(Events.CONVEYED);
    assertEquals("answered", appeal.state().status());
  }

  @Test
  void what_the_rules_left_open_stays_empty_until_a_person_fills_it() {
    Appeal appeal = appeal(Events.FILED, Events.UNDECIDED, Events.SENT_TO_THE_DESK);
    assertEquals("awaiting-triage", appeal.state().status());
    assertNull(appeal.state().category());

    appeal.happens(Events.TRIAGED_BY_HAND);

    assertEquals("civil-affairs", appeal.state().category());
    assertEquals("awaiting-triage", appeal.state().status());
  }

  @Test
  void only_the_end_takes_it_off_the_open_lists() {
    Appeal appeal =
        appeal(
            Events.FILED,
            Events.TRIAGED,
            Events.ASSIGNED,
            Events.ACCEPTED,
            Events.ANSWERED,
            Events.SOLVED);
    assertTrue(appeal.state().open());

    appeal.happens(Events.CLOSED);

    assertFalse(appeal.state().open());
  }

  @Test
  void a_refused_event_leaves_no_trace() {
    Appeal appeal = appeal(Events.FILED, Events.TRIAGED, Events.ASSIGNED);
    AppealState before = appeal.state();

    Problem problem = assertThrows(Problem.class, () -> appeal.happens(Events.SOLVED));

    assertEquals("appeals.wrong-transition", problem.code());
    assertEquals("这件事现在是“已派单，待签收”，还不能这样办，什么也没有改动。请刷新后按当前状态办理。", problem.sentence());
    assertEquals(before, appeal.state());
    assertEquals(3, appeal.news().size());
  }

  private static Appeal appeal(AppealEvent... events) {
    Appeal appeal = new Appeal(ID);
    List.of(events).forEach(appeal::happens);
    return appeal;
  }
}
