package org.yiwang.appeals.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.Aid;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Person;
import org.yiwang.kernel.Problem;

/** The lead with its assisting stations, and what goes beyond the town. */
class AidTest {

  private final Guandu guandu = new Guandu();
  private final Matter road = guandu.matter(Guandu.thanks());

  @Test
  void a_station_owes_its_task_and_the_lead_goes_on_holding() {
    UUID task = asked();

    assertEquals(List.of("handle 第九微网格长", "task 官渡司法所"), road.owed());
    road.giveAid(Person.JUSTICE_STATION, task);
    assertEquals(List.of("handle 第九微网格长"), road.owed());
    assertEquals("已看过。", road.course().task(task).orElseThrow().result());
  }

  @Test
  void nobody_else_does_its_task_and_what_is_done_is_not_done_again() {
    UUID task = asked();

    assertEquals("appeals.not-holder", code(() -> road.giveAid(Person.LAND_STATION, task)));
    road.giveAid(Person.JUSTICE_STATION, task);
    assertEquals("appeals.unknown-task", code(() -> road.giveAid(Person.JUSTICE_STATION, task)));
  }

  @Test
  void the_lead_calls_a_task_off() {
    UUID task = asked();

    road.callOffAid(Person.GRID_LEADER, task);

    assertEquals(List.of("handle 第九微网格长"), road.owed());
  }

  @Test
  void an_overdue_task_is_carded_once() {
    asked();

    guandu.until(guandu.now().plus(Duration.ofHours(30)));
    guandu.until(guandu.now().plus(Duration.ofHours(30)));

    assertEquals(
        1,
        road.events().stream()
            .filter(
                event ->
                    event instanceof org.yiwang.appeals.TimeEvent.Carded card
                        && card.clock().equals("aid"))
            .count());
  }

  @Test
  void only_the_town_sends_beyond_the_town_and_it_stays_the_holder() {
    road.accept(Person.GRID_LEADER);
    assertEquals("appeals.not-at-the-top", code(() -> road.sendOut(Person.GRID_LEADER, null)));
    road.escalate(Person.GRID_LEADER);
    road.escalate(Person.BRANCH_SECRETARY);
    road.escalate(Person.VILLAGE_SECRETARY);
    road.accept(Person.DISPATCHER);

    road.sendOut(Person.DISPATCHER, null);
    UUID sending = road.last(Passage.SentOut.class).sending();
    road.outsideReplied(Person.DISPATCHER, sending);

    assertEquals("accepted 官渡镇派单岗", road.stands());
    assertEquals("已列入计划。", road.course().sendings().get(0).reply());
  }

  private UUID asked() {
    road.accept(Person.GRID_LEADER);
    road.askAid(
        Person.GRID_LEADER,
        "430181104000",
        "station-justice",
        guandu.now().plus(Duration.ofDays(1)));
    return road.last(Aid.AidAsked.class).task();
  }

  private static String code(Runnable act) {
    return assertThrows(Problem.class, act::run).code();
  }
}
