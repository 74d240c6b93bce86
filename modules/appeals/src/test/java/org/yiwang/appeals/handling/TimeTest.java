package org.yiwang.appeals.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.Dates;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Person;
import org.yiwang.appeals.TimeEvent;
import org.yiwang.kernel.Problem;

/** Pauses, extensions, corrections and a classification that changes midway. */
class TimeTest {

  private final Guandu guandu = new Guandu();
  private final Matter lamp = guandu.matter(Guandu.at("430181104218009", "投诉路灯不亮", "村口的路灯坏了半个月。"));

  @Test
  void a_correction_moves_no_date() {
    Dates before = lamp.is().dates();
    guandu.later(guandu.now().plus(Duration.ofHours(3)));

    lamp.correct(Person.CLERK, "投诉村口路灯不亮");

    assertEquals(before, lamp.is().dates());
    assertEquals("投诉村口路灯不亮", lamp.is().title());
  }

  @Test
  void a_pause_holds_the_clocks_and_resuming_gives_the_time_back() {
    lamp.accept(Person.BRANCH_SECRETARY);
    Instant due = lamp.due("handle");

    lamp.pause(Person.BRANCH_SECRETARY, "await-parties", null);
    assertTrue(lamp.is().paused());
    guandu.later(Instant.parse("2026-10-09T02:00:00Z"));
    lamp.resume(Person.BRANCH_SECRETARY);

    assertFalse(lamp.is().paused());
    assertTrue(lamp.due("handle").isAfter(due));
  }

  @Test
  void a_pause_ends_by_itself_at_its_bound() {
    lamp.accept(Person.BRANCH_SECRETARY);
    lamp.pause(Person.BRANCH_SECRETARY, "await-parties", null);
    Instant until = lamp.last(TimeEvent.Paused.class).until();

    guandu.until(until.plusSeconds(1));

    assertFalse(lamp.is().paused());
  }

  @Test
  void no_pause_is_longer_than_the_rule_allows_nor_for_a_reason_that_is_not_listed() {
    lamp.accept(Person.BRANCH_SECRETARY);
    Instant tooLate = guandu.now().plus(Duration.ofDays(100));

    assertEquals(
        "appeals.pause-too-long",
        code(() -> lamp.pause(Person.BRANCH_SECRETARY, "await-parties", tooLate)));
    assertEquals(
        "appeals.unknown-code", code(() -> lamp.pause(Person.BRANCH_SECRETARY, "busy", null)));
  }

  @Test
  void the_third_pause_of_one_matter_is_refused() {
    lamp.accept(Person.BRANCH_SECRETARY);
    for (int i = 0; i < 2; i++) {
      lamp.pause(Person.BRANCH_SECRETARY, "await-parties", null);
      lamp.resume(Person.BRANCH_SECRETARY);
    }

    assertEquals(
        "appeals.may-not-pause",
        code(() -> lamp.pause(Person.BRANCH_SECRETARY, "await-parties", null)));
  }

  @Test
  void an_extension_is_decided_by_a_superior_and_moves_the_dates() {
    lamp.accept(Person.BRANCH_SECRETARY);
    Instant due = lamp.due("handle");

    lamp.askExtension(Person.BRANCH_SECRETARY, 3);
    assertEquals(due, lamp.due("handle"));
    assertEquals(
        "appeals.not-holder", code(() -> lamp.decideExtension(Person.BRANCH_SECRETARY, true)));
    lamp.decideExtension(Person.VILLAGE_SECRETARY, true);

    assertTrue(lamp.due("handle").isAfter(due));
    assertTrue(lamp.due("answer").isAfter(due));
  }

  @Test
  void nobody_approves_what_they_asked_for_themselves() {
    lamp.accept(Person.BRANCH_SECRETARY);
    lamp.askExtension(Person.BRANCH_SECRETARY, 3);
    guandu.territory.fill("village-secretary", Person.BRANCH_SECRETARY);

    assertEquals(
        "appeals.own-request", code(() -> lamp.decideExtension(Person.BRANCH_SECRETARY, true)));
  }

  @Test
  void a_refused_extension_moves_nothing_and_one_too_long_is_not_even_asked() {
    lamp.accept(Person.BRANCH_SECRETARY);
    Instant due = lamp.due("handle");
    assertEquals(
        "appeals.extension-too-long", code(() -> lamp.askExtension(Person.BRANCH_SECRETARY, 6)));

    lamp.askExtension(Person.BRANCH_SECRETARY, 5);
    lamp.decideExtension(Person.VILLAGE_SECRETARY, false);

    assertEquals(due, lamp.due("handle"));
  }

  @Test
  void made_more_urgent_the_earlier_clock_binds() {
    lamp.accept(Person.BRANCH_SECRETARY);
    Instant due = lamp.due("handle");

    lamp.reclassify(Person.BRANCH_SECRETARY, null, "critical", null);

    assertEquals("earlier", lamp.last(AppealEvent.Reclassified.class).binding());
    assertTrue(lamp.due("handle").isBefore(due));
  }

  @Test
  void made_less_urgent_again_the_old_clock_binds() {
    lamp.accept(Person.BRANCH_SECRETARY);
    lamp.reclassify(Person.BRANCH_SECRETARY, null, "critical", null);
    Instant due = lamp.due("handle");

    lamp.reclassify(Person.BRANCH_SECRETARY, null, "routine", null);

    assertEquals("old", lamp.last(AppealEvent.Reclassified.class).binding());
    assertEquals(due, lamp.due("handle"));
  }

  private static String code(Runnable act) {
    return assertThrows(Problem.class, act::run).code();
  }
}
