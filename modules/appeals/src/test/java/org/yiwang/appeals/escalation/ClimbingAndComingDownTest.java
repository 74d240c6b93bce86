package org.yiwang.appeals.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Person;
import org.yiwang.kernel.Problem;

/** 网 → 支 → 村 → 镇, and the answer back down. */
class ClimbingAndComingDownTest {

  private final Guandu guandu = new Guandu();

  @Test
  void every_level_takes_it_over_in_turn_and_every_one_below_owes_its_own_answer() {
    Matter road = climbed();
    road.accept(Person.DISPATCHER);

    assertEquals("returning", road.answer(Person.DISPATCHER).status());

    assertEquals(List.of("follow-up 官渡镇派单岗", "pass-on 竹联村书记"), road.owed());
    road.passOn(Person.VILLAGE_SECRETARY, "村里也会看着。");
    road.passOn(Person.BRANCH_SECRETARY, null);
    assertEquals(List.of("follow-up 官渡镇派单岗", "pass-on 第九微网格长"), road.owed());
    assertEquals("answered", road.passOn(Person.GRID_LEADER, "当面说了。").status());
    assertEquals(List.of("ask 官渡镇派单岗"), road.owed());
  }

  @Test
  void one_tap_passes_the_answer_on_as_it_is_and_the_last_one_tells_the_resident() {
    Matter road = climbed();
    road.accept(Person.DISPATCHER);
    road.answer(Person.DISPATCHER);

    road.passOn(Person.VILLAGE_SECRETARY, null);

    Passage.PassedOn tap = road.last(Passage.PassedOn.class);
    assertNull(tap.words());
    assertEquals(false, tap.conveyed());
    road.passOn(Person.BRANCH_SECRETARY, null);
    road.passOn(Person.GRID_LEADER, null);
    assertEquals(true, road.last(Passage.PassedOn.class).conveyed());
  }

  @Test
  void a_level_may_not_speak_before_the_one_above_it() {
    Matter road = climbed();
    road.accept(Person.DISPATCHER);
    road.answer(Person.DISPATCHER);

    Problem problem = assertThrows(Problem.class, () -> road.passOn(Person.GRID_LEADER, "我先说。"));

    assertEquals("appeals.not-holder", problem.code());
  }

  @Test
  void a_level_whose_holder_is_the_same_person_is_passed_over_on_the_way_up() {
    guandu.territory.fill("village-secretary", Person.BRANCH_SECRETARY);
    Matter road = atTheBranch();
    road.accept(Person.BRANCH_SECRETARY);

    road.escalate(Person.BRANCH_SECRETARY);

    assertEquals("assigned 官渡镇派单岗", road.stands());
    assertEquals(List.of("village"), road.last(Passage.Escalated.class).skipped());
    assertEquals(
        List.of("town", "branch", "grid"),
        road.course().parts().stream().map(part -> part.level().slug()).toList());
  }

  @Test
  void a_level_nobody_answers_for_is_passed_over_too() {
    guandu.territory.vacate("village-secretary");
    Matter road = atTheBranch();

    road.escalate(Person.BRANCH_SECRETARY);

    assertEquals("assigned 官渡镇派单岗", road.stands());
  }

  @Test
  void on_the_way_down_one_person_speaks_once_for_the_levels_in_between() {
    Matter road = climbed();
    road.accept(Person.DISPATCHER);
    guandu.territory.fill("branch-secretary", Person.VILLAGE_SECRETARY);
    road.answer(Person.DISPATCHER);

    road.passOn(Person.VILLAGE_SECRETARY, null);

    Passage.PassedOn skipped = road.last(Passage.PassedOn.class);
    assertEquals("branch", skipped.level());
    assertEquals(true, skipped.samePerson());
    assertEquals(List.of("follow-up 官渡镇派单岗", "pass-on 第九微网格长"), road.owed());
  }

  @Test
  void the_last_level_always_speaks_even_if_it_is_the_same_person() {
    Matter road = atTheBranch();
    road.accept(Person.BRANCH_SECRETARY);
    guandu.territory.fill("grid-leader", Person.BRANCH_SECRETARY);

    assertEquals("returning", road.answer(Person.BRANCH_SECRETARY).status());
    assertEquals("answered", road.passOn(Person.BRANCH_SECRETARY, null).status());
  }

  @Test
  void above_the_town_nobody_takes_it() {
    Matter road = climbed();
    road.accept(Person.DISPATCHER);

    Problem problem = assertThrows(Problem.class, () -> road.escalate(Person.DISPATCHER));

    assertEquals("appeals.top-level", problem.code());
    assertEquals("accepted 官渡镇派单岗", road.stands());
  }

  @Test
  void what_is_solved_where_it_began_owes_nobody_an_answer() {
    Matter thanks = guandu.matter(Guandu.thanks());
    thanks.accept(Person.GRID_LEADER);

    assertEquals("answered", thanks.answer(Person.GRID_LEADER).status());
    assertEquals(
        "appeals.nothing-to-pass-on",
        assertThrows(Problem.class, () -> thanks.passOn(Person.GRID_LEADER, null)).code());
  }

  @Test
  void not_solved_climbs_one_level_and_the_fourth_time_stays_where_it_is() {
    Matter road = guandu.matter(Guandu.thanks());
    for (Person person :
        List.of(
            Person.GRID_LEADER,
            Person.BRANCH_SECRETARY,
            Person.VILLAGE_SECRETARY,
            Person.DISPATCHER)) {
      road.accept(person);
      answered(road, person);
      road.confirm(Person.CLERK, false);
    }

    assertEquals("accepted 官渡镇派单岗", road.stands());
    assertEquals(4, road.course().reopenings());
    assertEquals(List.of("handle 官渡镇派单岗"), road.owed());
  }

  private void answered(Matter road, Person person) {
    road.answer(person);
    while (road.is().status().equals("returning")) {
      Course.Part part = road.course().owing().orElseThrow();
      Person next =
          switch (part.level()) {
            case GRID -> Person.GRID_LEADER;
            case BRANCH -> Person.BRANCH_SECRETARY;
            default -> Person.VILLAGE_SECRETARY;
          };
      road.passOn(next, null);
    }
  }

  private Matter atTheBranch() {
    Matter road = guandu.matter(Guandu.thanks());
    road.accept(Person.GRID_LEADER);
    road.escalate(Person.GRID_LEADER);
    return road;
  }

  private Matter climbed() {
    Matter road = atTheBranch();
    road.accept(Person.BRANCH_SECRETARY);
    road.escalate(Person.BRANCH_SECRETARY);
    road.accept(Person.VILLAGE_SECRETARY);
    road.escalate(Person.VILLAGE_SECRETARY);
    assertEquals("assigned 官渡镇派单岗", road.stands());
    return road;
  }
}
