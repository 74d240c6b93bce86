package org.yiwang.appeals.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.appeals.deadlines.History.at;
import static org.yiwang.appeals.deadlines.History.handle;
import static org.yiwang.appeals.deadlines.History.handleWithCards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.kernel.Problem;

@DisplayName("期限台账：各个时钟何时到期、何时亮牌、为何停走")
class LedgerTest {

  private static final String DAYS = "working-days";
  private static final String NATIONAL_DAY_EVE = "2026-09-30T10:00";

  @ParameterizedTest(name = "{0} {1} from {2} is {3}")
  @CsvSource({
    "1,  hours,         2026-09-30T10:00, 2026-09-30T11:00",
    "24, hours,         2026-09-30T10:00, 2026-10-01T10:00",
    "3,  calendar-days, 2026-09-30T10:00, 2026-10-03T10:00",
    "1,  working-days,  2026-09-30T10:00, 2026-10-08T10:00",
    "3,  working-days,  2026-09-30T10:00, 2026-10-10T10:00",
    "5,  working-days,  2026-10-03T22:15, 2026-10-13T22:15"
  })
  void each_unit_counts_its_own_way(long amount, String unit, String start, String due) {
    Clock clock = new History().started(start, handle(amount, unit)).clock(start);

    assertEquals(at(due), clock.due());
    assertEquals(at(due), clock.overdueAt());
    assertNull(clock.warnAt());
    assertEquals(ClockState.RUNNING, clock.state());
  }

  @Test
  void yellow_comes_before_the_due_time_and_red_from_it_on() {
    History history = new History().started(NATIONAL_DAY_EVE, handleWithCards(5, DAYS, 1, DAYS));

    assertEquals(at("2026-10-13T10:00"), history.clock(NATIONAL_DAY_EVE).due());
    assertEquals(at("2026-10-12T10:00"), history.clock(NATIONAL_DAY_EVE).warnAt());
    assertEquals(Card.NONE, history.clock("2026-10-12T09:59").card());
    assertEquals(Card.YELLOW, history.clock("2026-10-12T10:00").card());
    assertEquals(Card.YELLOW, history.clock("2026-10-13T09:59").card());
    assertEquals(Card.RED, history.clock("2026-10-13T10:00").card());
    assertEquals(
        List.of(
            Optional.of(at("2026-10-12T10:00")),
            Optional.of(at("2026-10-13T10:00")),
            Optional.empty()),
        List.of(
            history.ledger().nextInstant(at(NATIONAL_DAY_EVE)),
            history.ledger().nextInstant(at("2026-10-12T10:00")),
            history.ledger().nextInstant(at("2026-10-13T10:00"))));
  }

  @Test
  void red_may_be_shown_later_and_until_then_yellow_stays() {
    Term term = new Term("handle", "accepted", 2, DAYS, null, null, 1L, DAYS);
    History history = new History().started("2026-11-02T09:00", term);

    assertEquals(at("2026-11-05T09:00"), history.clock("2026-11-02T09:00").overdueAt());
    assertEquals(Card.NONE, history.clock("2026-11-04T08:59").card());
    assertEquals(Card.YELLOW, history.clock("2026-11-04T09:00").card());
    assertEquals(Card.RED, history.clock("2026-11-05T09:00").card());
  }

  @Test
  void a_warning_longer_than_the_term_is_none() {
    Clock clock =
        new History()
            .started("2026-11-02T09:00", handleWithCards(1, "hours", 1, DAYS))
            .clock("2026-11-02T09:30");

    assertNull(clock.warnAt());
    assertEquals(Card.NONE, clock.card());
  }

  @Test
  void a_pause_adds_its_length_to_hours() {
    History history =
        new History()
            .started("2026-11-02T09:00", handle(24, "hours"))
            .paused("2026-11-02T12:00", null)
            .resumed("2026-11-02T15:30");

    assertEquals(at("2026-11-03T12:30"), history.clock("2026-11-02T16:00").due());
    assertEquals(Duration.ofMinutes(210), history.clock("2026-11-02T16:00").pausedFor());
  }

  @Test
  void while_it_is_paused_the_date_is_that_of_resuming_now() {
    History history =
        new History()
            .started("2026-11-02T09:00", handle(24, "hours"))
            .paused("2026-11-02T12:00", null);

    Clock clock = history.clock("2026-11-04T12:00");

    assertEquals(ClockState.PAUSED, clock.state());
    assertEquals(at("2026-11-05T09:00"), clock.due());
    assertEquals(at("2026-11-02T12:00"), clock.pausedSince());
    assertEquals(Optional.empty(), history.ledger().nextInstant(at("2026-11-04T12:00")));
  }

  @Test
  void a_pause_adds_the_working_days_after_its_day_up_to_the_day_of_resuming() {
    History history =
        new History()
            .started("2026-09-28T10:00", handle(5, DAYS))
            .paused("2026-09-29T16:00", null)
            .resumed("2026-10-09T09:00");

    // 30 September, 8 and 9 October; five days from 28 September alone would be 10 October.
    assertEquals(
        at("2026-10-10T10:00"),
        new History().started("2026-09-28T10:00", handle(5, DAYS)).clock("2026-09-28T10:00").due());
    assertEquals(at("2026-10-14T10:00"), history.clock("2026-10-09T10:00").due());
  }

  @Test
  void a_pause_within_one_day_adds_no_working_day() {
    Clock clock =
        new History()
            .started("2026-11-02T10:00", handle(5, DAYS))
            .paused("2026-11-03T09:00", null)
            .resumed("2026-11-03T17:00")
            .clock("2026-11-04T10:00");

    assertEquals(at("2026-11-09T10:00"), clock.due());
    assertEquals(Duration.ofHours(8), clock.pausedFor());
  }

  @ParameterizedTest(name = "resumed {0}: due {1}")
  @CsvSource({
    "2026-11-09T09:30, 2026-11-09T10:00",
    "2026-11-09T10:00, 2026-11-10T10:00",
    "2026-11-09T17:00, 2026-11-10T10:00",
    "2026-11-10T09:00, 2026-11-10T10:00",
    "2026-11-10T11:00, 2026-11-11T10:00",
    "2026-11-14T11:00, 2026-11-16T10:00"
  })
  void a_pause_on_the_last_day_never_makes_it_overdue(String resumed, String due) {
    History history =
        new History()
            .started("2026-11-02T10:00", handle(5, DAYS))
            .paused("2026-11-09T09:00", null)
            .resumed(resumed);

    Clock clock = history.clock(resumed);

    assertEquals(at(due), clock.due());
    assertEquals(Card.NONE, clock.card());
  }

  @Test
  void a_pause_ends_by_itself_at_its_bound() {
    History history =
        new History()
            .started("2026-11-02T09:00", handle(48, "hours"))
            .paused("2026-11-02T12:00", "2026-11-03T12:00");

    assertEquals(
        Optional.of(at("2026-11-03T12:00")), history.ledger().nextInstant(at("2026-11-02T13:00")));
    assertEquals(ClockState.PAUSED, history.clock("2026-11-03T11:59").state());
    assertEquals(ClockState.RUNNING, history.clock("2026-11-03T12:00").state());
    assertEquals(at("2026-11-05T09:00"), history.clock("2026-11-09T12:00").due());
  }

  @Test
  void paused_time_after_the_due_time_heals_nothing() {
    History history =
        new History()
            .started("2026-11-02T09:00", handle(2, "hours"))
            .paused("2026-11-02T12:00", null);

    Clock clock = history.clock("2026-11-05T12:00");

    assertEquals(at("2026-11-02T11:00"), clock.due());
    assertEquals(ClockState.RUNNING, clock.state());
    assertEquals(Card.RED, clock.card());
    assertEquals(Duration.ZERO, clock.pausedFor());
  }

  @Test
  void a_pause_that_came_too_late_holds_the_clock_from_an_extension_on() {
    Clock clock =
        new History()
            .started("2026-11-02T09:00", handle(2, "hours"))
            .paused("2026-11-02T12:00", null)
            .extended("2026-11-02T13:00", 5, "hours")
            .resumed("2026-11-02T15:00")
            .clock("2026-11-02T15:00");

    assertEquals(at("2026-11-02T18:00"), clock.due());
    assertEquals(Duration.ofHours(2), clock.pausedFor());
  }

  @Test
  void a_pause_that_lasted_before_the_start_holds_the_clock_from_its_start() {
    Clock clock =
        new History()
            .paused("2026-11-01T09:00", null)
            .started("2026-11-02T09:00", handle(24, "hours"))
            .resumed("2026-11-02T10:00")
            .clock("2026-11-02T12:00");

    // The clock opened after the pause began, so only what follows its start is given back.
    assertEquals(at("2026-11-03T10:00"), clock.due());
  }

  @Test
  void what_it_showed_when_it_stopped_it_shows_until_it_runs_on() {
    History history =
        new History()
            .started("2026-11-02T10:00", handleWithCards(5, DAYS, 1, DAYS))
            .paused("2026-11-06T15:00", null);

    assertEquals(Card.YELLOW, history.clock("2026-11-06T16:00").card());
    assertEquals(Card.YELLOW, history.clock("2026-11-20T16:00").card());
    assertEquals(ClockState.PAUSED, history.clock("2026-11-20T16:00").state());
  }

  @Test
  void extensions_and_credits_add_in_their_own_unit() {
    Clock clock =
        new History()
            .started("2026-11-02T10:00", handle(5, DAYS))
            .extended("2026-11-03T10:00", 3, DAYS)
            .extended("2026-11-04T10:00", 4, "hours")
            .credited("2026-11-04T11:00", 1, DAYS)
            .clock("2026-11-05T10:00");

    assertEquals(at("2026-11-13T14:00"), clock.due());
    assertEquals(List.of(new Span(3, DAYS), new Span(4, "hours")), clock.extendedBy());
    assertEquals(List.of(new Span(1, DAYS)), clock.creditedBy());
  }

  @Test
  void what_is_done_in_time_is_met_and_later_it_is_late() {
    History intime =
        new History()
            .started("2026-11-02T10:00", handle(2, "hours"))
            .met("2026-11-02T12:00", "handle");
    History late =
        new History()
            .started("2026-11-02T10:00", handle(2, "hours"))
            .met("2026-11-02T12:01", "handle");

    assertEquals(ClockState.MET, intime.clock("2026-12-01T10:00").state());
    assertEquals(ClockState.MET_LATE, late.clock("2026-12-01T10:00").state());
    assertEquals(Card.RED, late.clock("2026-11-02T12:00").card());
    assertEquals(Card.NONE, late.clock("2026-12-01T10:00").card());
    assertEquals(at("2026-11-02T12:01"), late.clock("2026-12-01T10:00").closedAt());
    assertEquals(Optional.empty(), intime.ledger().nextInstant(at("2026-11-02T12:00")));
  }

  @Test
  void what_follows_the_end_of_a_clock_changes_it_no_more() {
    History history =
        new History()
            .started("2026-11-02T10:00", handle(2, "hours"))
            .met("2026-11-02T11:00", "handle");
    Clock before = history.clock("2026-11-02T11:00");

    history
        .extended("2026-11-02T13:00", 5, DAYS)
        .paused("2026-11-02T14:00", null)
        .ended("2026-11-03T10:00");

    assertEquals(before, history.clock("2026-11-04T10:00"));
  }

  @Test
  void several_clocks_run_on_one_matter_and_each_ends_alone() {
    History history =
        new History()
            .started("2026-11-02T09:00", Term.plain("answer", "filed", 5, DAYS))
            .started("2026-11-02T09:00", Term.plain("route", "filed", 1, DAYS))
            .met("2026-11-02T10:00", "route")
            .started("2026-11-02T10:00", Term.plain("sign", "assigned", 1, DAYS));

    assertEquals(
        List.of("answer RUNNING", "route MET", "sign RUNNING"),
        history.asOf("2026-11-02T11:00").stream().map(c -> c.kind() + " " + c.state()).toList());
    history.ended("2026-11-02T12:00");
    assertEquals(
        List.of("answer ENDED", "route MET", "sign ENDED"),
        history.asOf("2026-11-02T13:00").stream().map(c -> c.kind() + " " + c.state()).toList());
    assertEquals(
        List.of("answer RUNNING", "route RUNNING"),
        history.asOf("2026-11-02T09:30").stream().map(c -> c.kind() + " " + c.state()).toList());
  }

  @ParameterizedTest(name = "{0}: old {1}, new {2}, binding {3}")
  @CsvSource({
    "new,     2, SUPERSEDED, RUNNING",
    "old,     2, RUNNING,    SUPERSEDED",
    "earlier, 2, SUPERSEDED, RUNNING",
    "new,     9, SUPERSEDED, RUNNING",
    "old,     9, RUNNING,    SUPERSEDED",
    "earlier, 9, RUNNING,    SUPERSEDED",
    "earlier, 5, RUNNING,    SUPERSEDED"
  })
  void after_a_new_classification_both_clocks_are_shown_and_one_binds(
      String binding, long days, ClockState old, ClockState fresh) {
    History history =
        new History()
            .started("2026-11-02T10:00", handle(5, DAYS))
            .restarted("2026-11-03T09:00", handle(days, DAYS), "2026-11-02T10:00", binding);

    List<Clock> clocks = history.asOf("2026-11-04T09:00");

    assertEquals(List.of(old, fresh), clocks.stream().map(Clock::state).toList());
    assertEquals(
        List.of(old == ClockState.RUNNING, fresh == ClockState.RUNNING),
        clocks.stream().map(Clock::binding).toList());
    assertEquals(at("2026-11-09T10:00"), clocks.get(0).due());
    assertEquals(at("2026-11-02T10:00"), clocks.get(1).startedAt());
  }

  @Test
  void a_clock_that_does_not_bind_shows_no_card() {
    List<Clock> clocks =
        new History()
            .started("2026-11-02T10:00", handle(2, "hours"))
            .restarted("2026-11-02T11:00", handle(5, DAYS), "2026-11-02T10:00", "new")
            .asOf("2026-11-03T10:00");

    assertEquals(List.of(Card.NONE, Card.NONE), clocks.stream().map(Clock::card).toList());
    assertEquals(at("2026-11-02T12:00"), clocks.get(0).due());
  }

  @Test
  void pauses_since_the_start_of_a_new_term_count_for_it_too() {
    List<Clock> clocks =
        new History()
            .started("2026-11-02T10:00", handle(48, "hours"))
            .paused("2026-11-02T12:00", null)
            .resumed("2026-11-02T14:00")
            .extended("2026-11-02T15:00", 10, "hours")
            .restarted("2026-11-02T16:00", handle(24, "hours"), "2026-11-02T10:00", "new")
            .asOf("2026-11-02T17:00");

    assertEquals(at("2026-11-04T22:00"), clocks.get(0).due());
    assertEquals(at("2026-11-03T12:00"), clocks.get(1).due());
  }

  @Test
  void a_clock_started_again_after_it_was_met_binds_and_leaves_the_old_one_met() {
    List<Clock> clocks =
        new History()
            .started("2026-11-02T10:00", handle(2, "hours"))
            .met("2026-11-02T11:00", "handle")
            .started("2026-11-05T10:00", handle(2, "hours"))
            .asOf("2026-11-05T11:00");

    assertEquals(
        List.of(ClockState.MET, ClockState.RUNNING), clocks.stream().map(Clock::state).toList());
    assertEquals(List.of(false, true), clocks.stream().map(Clock::binding).toList());
  }

  @Test
  void a_date_in_a_year_without_announced_holidays_is_not_confirmed() {
    History history = new History().started("2026-12-30T10:00", handle(1, DAYS));
    History longer = new History().started("2026-12-30T10:00", handle(2, DAYS));

    assertTrue(history.clock("2026-12-30T10:00").confirmed());
    assertFalse(longer.clock("2026-12-30T10:00").confirmed());
  }

  @Test
  void a_unit_or_a_binding_that_nobody_knows_is_refused() {
    assertThrows(Problem.class, () -> handle(1, "weeks"));
    assertThrows(Problem.class, () -> handle(-1, DAYS));
    assertThrows(Problem.class, () -> handleWithCards(1, DAYS, 1, "weeks"));
    assertThrows(
        Problem.class,
        () -> new Mark.Restarted(Instant.EPOCH, 1, handle(1, DAYS), Instant.EPOCH, "both", ""));
  }
}
