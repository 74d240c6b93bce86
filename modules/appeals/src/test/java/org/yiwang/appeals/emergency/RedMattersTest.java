package org.yiwang.appeals.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.Alarm;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Person;
import org.yiwang.kernel.Problem;

/** Who is rung, in which order, until somebody takes it. */
class RedMattersTest {

  private final Guandu guandu = new Guandu();

  @Test
  void the_roster_is_rung_in_turn_and_then_again_until_somebody_acknowledges() {
    guandu.roster.onDuty(Guandu.TOWN, guandu.now(), Person.DESK, Person.JUSTICE_STATION);
    Matter fire = fire();
    long minutes = fire.last(Alarm.Alerted.class).minutes();

    guandu.until(guandu.now().plus(Duration.ofMinutes(2 * minutes)));

    assertEquals(List.of("张静", "黄敏", "张静"), rung(fire));
    fire.acknowledge(Person.JUSTICE_STATION);
    assertEquals(false, fire.course().ringing().isPresent());
    guandu.until(guandu.now().plus(Duration.ofMinutes(50)));
    assertEquals(3, rung(fire).size());
  }

  @Test
  void without_a_roster_the_holder_is_rung() {
    assertEquals(List.of("王芳"), rung(fire()));
  }

  @Test
  void whoever_is_neither_on_duty_nor_the_holder_cannot_acknowledge() {
    Matter fire = fire();

    assertEquals(
        "appeals.not-holder",
        assertThrows(Problem.class, () -> fire.acknowledge(Person.NEIGHBOUR_SECRETARY)).code());
  }

  @Test
  void the_levels_that_were_passed_over_have_their_task_on_the_spot() {
    Matter fire = fire();

    assertEquals("assigned 官渡镇派单岗", fire.stands());
    assertEquals(
        List.of("竹联村书记", "第九微网格长"),
        fire.course().tasks().stream()
            .filter(Course.Task::onTheSpot)
            .map(Course.Task::postName)
            .toList());
  }

  @Test
  void after_days_of_downtime_it_rings_once_and_not_for_every_turn_that_was_missed() {
    Matter fire = fire();
    guandu.later(guandu.now().plus(Duration.ofDays(3)));

    guandu.until(guandu.now());

    assertEquals(2, rung(fire).size());
  }

  private Matter fire() {
    return guandu.matter(Guandu.at("430181104218009", "后山起火了", "山上起火了，火势很大。"));
  }

  private static List<String> rung(Matter matter) {
    return matter.events().stream()
        .filter(Alarm.Rung.class::isInstance)
        .map(event -> ((Alarm.Rung) event).personName())
        .toList();
  }
}
