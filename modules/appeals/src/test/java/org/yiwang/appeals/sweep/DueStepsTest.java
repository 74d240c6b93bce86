package org.yiwang.appeals.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Person;
import org.yiwang.appeals.TimeEvent;

/** What happens by itself on the moved clock. */
class DueStepsTest {

  private final Guandu guandu = new Guandu();
  private final Matter lamp = guandu.matter(Guandu.at("430181104218009", "投诉路灯不亮", "村口的路灯坏了半个月。"));

  @Test
  void what_nobody_signs_climbs_after_its_red_card() {
    guandu.until(lamp.is().dates().acceptDue());

    assertEquals("assigned 竹联村书记", lamp.stands());
    assertEquals("unsigned", lamp.last(Passage.Escalated.class).cause());
    assertEquals(List.of("sign red"), cards());
  }

  @Test
  void what_is_not_handled_is_warned_of_first_and_climbs_then() {
    lamp.accept(Person.BRANCH_SECRETARY);
    guandu.until(lamp.is().dates().warnDue());
    assertEquals(List.of("handle yellow"), cards());
    assertEquals("accepted 大屋支部书记", lamp.stands());

    guandu.until(lamp.is().dates().redDue());

    assertEquals(List.of("handle yellow", "handle red"), cards());
    assertEquals("assigned 竹联村书记", lamp.stands());
    assertEquals("deadline", lamp.last(Passage.Escalated.class).cause());
  }

  @Test
  void days_of_downtime_are_caught_up_with_every_step_taken_once() {
    guandu.later(guandu.now().plus(Duration.ofDays(60)));

    int first = guandu.until(guandu.now());
    int second = guandu.until(guandu.now());

    assertEquals(0, second);
    assertEquals(cards().size(), List.copyOf(new java.util.HashSet<>(cards())).size());
    assertEquals("assigned 竹联村书记", lamp.stands(), "after " + first);
  }

  @Test
  void while_it_is_paused_nothing_is_carded() {
    lamp.accept(Person.BRANCH_SECRETARY);
    lamp.pause(Person.BRANCH_SECRETARY, "await-litigation", null);

    guandu.until(guandu.now().plus(Duration.ofDays(100)));

    assertEquals(List.of(), cards());
    assertNotNull(lamp.last(TimeEvent.Paused.class));
  }

  private List<String> cards() {
    return lamp.events().stream()
        .filter(TimeEvent.Carded.class::isInstance)
        .map(TimeEvent.Carded.class::cast)
        .map(card -> card.clock() + ' ' + card.colour())
        .toList();
  }
}
