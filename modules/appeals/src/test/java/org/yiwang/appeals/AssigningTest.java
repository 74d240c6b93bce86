package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.appeals.adapter.ShippedTriage;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.StoredDecision;

/** By the shipped tables {@code starting-level} and {@code time-limit}. */
class AssigningTest {

  private static final Classification THANKS =
      new Classification(true, "thanks", "urban-rural-construction", "routine", "green");
  private static final Classification LAND_DISPUTE =
      new Classification(true, "help", "land-resources", "routine", "yellow");
  private static final Classification DANGER =
      new Classification(true, "help", "law-security", "critical", "red");
  private static final Classification OPEN =
      new Classification(false, "help", null, "routine", "green");

  private final Guandu guandu = new Guandu();

  @ParameterizedTest(name = "{0} {1} {2} {3} starts at {4}, with {5}, by {6} and {7}")
  @CsvSource({
    "thanks,     health,                   routine,  green,  grid,    第九微网格长, L-009, D-010",
    "suggestion, transport,                routine,  green,  branch,  大屋支部书记, L-012, D-015",
    "help,       land-resources,           routine,  yellow, village, 竹联村书记,   L-014, D-017",
    "report,     agriculture,              routine,  green,  town,    官渡镇派单岗, L-004, D-009",
    "complaint,  discipline,               routine,  green,  town,    官渡镇派单岗, L-003, D-018",
    "help,       law-security,             critical, red,    town,    官渡镇派单岗, L-001, D-001"
  })
  void level_post_and_dates_come_from_rules(
      String kind,
      String category,
      String urgency,
      String risk,
      String level,
      String post,
      String levelRule,
      String limitRule) {
    Classification what = new Classification(true, kind, category, urgency, risk);

    Assigning.Assignment assignment = assign(Guandu.GRID, what);

    assertEquals(level, assignment.event().level());
    assertEquals(post, assignment.event().postName());
    assertFalse(assignment.event().awaitsTriage());
    assertEquals(List.of("APL-" + levelRule), assignment.decisions().get(0).rules());
    assertEquals(List.of("APL-" + limitRule), assignment.decisions().get(1).rules());
  }

  @Test
  void the_decisions_behind_it_are_those_the_event_names() {
    Assigning.Assignment assignment = assign(Guandu.GRID, THANKS);

    List<StoredDecision> decisions = assignment.decisions();
    assertEquals("appeals/starting-level", decisions.get(0).table());
    assertEquals("appeals/time-limit", decisions.get(1).table());
    assertEquals(assignment.event().levelDecision(), decisions.get(0).id());
    assertEquals(assignment.event().limitDecision(), decisions.get(1).id());
    assertEquals(Guandu.GRID, decisions.get(0).path());
  }

  @Test
  void the_event_says_how_long_each_clock_may_run() {
    AppealEvent.Assigned event = assign(Guandu.GRID, DANGER).event();

    assertEquals(
        List.of("route 1 hours", "sign 1 hours", "handle 24 hours", "answer 24 hours"),
        event.terms().stream()
            .map(term -> term.clock() + ' ' + term.amount() + ' ' + term.unit())
            .toList());
  }

  @Test
  void working_days_step_over_national_day_and_use_the_worked_saturday() {
    Dates dates = filed("感谢网格长", "路灯修好了，谢谢。");

    assertEquals(Instant.parse("2026-10-09T02:00:00Z"), dates.acceptDue());
    assertEquals(Instant.parse("2026-10-13T02:00:00Z"), dates.handleDue());
    assertTrue(dates.confirmed());
  }

  @Test
  void hours_run_through_the_holiday() {
    Dates dates = filed("后山起火了", "山上起火了，火势很大。");

    assertEquals(Guandu.BEFORE_NATIONAL_DAY.plusSeconds(3_600), dates.acceptDue());
    assertEquals(Guandu.BEFORE_NATIONAL_DAY.plusSeconds(86_400), dates.answerDue());
  }

  @Test
  void calendar_days_run_through_the_holiday() {
    Dates dates = filed("投诉集镇上有村霸", "卖菜都要先给他交钱。");

    assertEquals(Guandu.BEFORE_NATIONAL_DAY.plusSeconds(3 * 86_400), dates.handleDue());
  }

  @Test
  void a_date_in_a_year_without_announced_holidays_is_not_confirmed() {
    guandu.later(Instant.parse("2026-12-31T02:00:00Z"));

    assertFalse(filed("感谢网格长", "路灯修好了，谢谢。").confirmed());
  }

  private Dates filed(String title, String content) {
    return guandu.filed(Guandu.at("430181104218009", title, content)).dates();
  }

  @Test
  void a_vacant_post_keeps_the_matter_when_somebody_down_its_fallbacks_is_on_duty() {
    guandu.territory.vacate("grid-leader");
    guandu.territory.fallsBack("grid-leader", "branch-secretary");
    guandu.territory.vacate("branch-secretary");
    guandu.territory.fallsBack("branch-secretary", "village-secretary");

    AppealEvent.Assigned event = assign(Guandu.GRID, THANKS).event();

    assertEquals("第九微网格长", event.postName());
    assertFalse(event.awaitsTriage());
  }

  @Test
  void a_vacant_post_without_anybody_to_fall_back_to_sends_it_to_the_triage_desk() {
    guandu.territory.vacate("grid-leader");

    sentToTheDesk(assign(Guandu.GRID, THANKS));
  }

  @Test
  void a_unit_without_such_a_post_sends_it_to_the_triage_desk() {
    sentToTheDesk(assign(Guandu.GRID_WITHOUT_LEADER, THANKS));
  }

  @Test
  void a_place_wider_than_the_level_sends_it_to_the_triage_desk() {
    sentToTheDesk(assign(Guandu.VILLAGE, THANKS));
    sentToTheDesk(assign(Guandu.TOWN, LAND_DISPUTE));
  }

  @Test
  void what_triage_left_open_goes_to_the_triage_desk() {
    sentToTheDesk(assign(Guandu.GRID, OPEN));
  }

  @Test
  void red_without_a_dispatcher_goes_to_the_triage_desk_and_loses_no_hour() {
    guandu.territory.remove("town-dispatch");

    Assigning.Assignment assignment = assign(Guandu.GRID, DANGER);

    sentToTheDesk(assignment);
    assertEquals(1, assignment.event().terms().get(1).amount());
    assertEquals("hours", assignment.event().terms().get(1).unit());
  }

  @Test
  void red_goes_straight_to_the_town_even_when_triage_left_something_open() {
    Classification danger = new Classification(false, "help", null, "critical", "red");

    AppealEvent.Assigned event = assign(Guandu.GRID, danger).event();

    assertEquals("官渡镇派单岗", event.postName());
    assertTrue(event.awaitsTriage());
  }

  @Test
  void where_nobody_at_all_is_on_duty_it_is_refused_and_says_what_to_do() {
    guandu.territory.vacate("grid-leader");
    guandu.territory.vacate("triage-desk");

    Problem problem = assertThrows(Problem.class, () -> assign(Guandu.GRID, THANKS));

    assertEquals("appeals.nobody-responsible", problem.code());
    assertEquals(Problem.Kind.REFUSED, problem.kind());
    assertTrue(problem.sentence().contains(Guandu.GRID), problem.sentence());
  }

  @Test
  void what_no_row_of_the_level_table_covers_waits_at_the_triage_desk() {
    TriagePolicy gap = new GapInTheLevels(ShippedTriage.policy());
    Assigning assigning = new Assigning(gap, guandu.territory, guandu.responsible);

    sentToTheDesk(
        assigning.assign(
            Guandu.by(Person.CLERK),
            UUID.randomUUID(),
            new UnitPath(Guandu.GRID),
            THANKS,
            Barred.NOBODY));
  }

  /** The shipped rules less every row for a matter that is wholly classified. */
  private record GapInTheLevels(TriagePolicy shipped) implements TriagePolicy {

    @Override
    public Decision triage(AppealEvent.Filed filed) {
      return shipped.triage(filed);
    }

    @Override
    public Decision startingLevel(Classification triaged) {
      return shipped.startingLevel(triaged.open());
    }

    @Override
    public Decision receiver(Classification what, String accused) {
      return shipped.receiver(what, accused);
    }

    @Override
    public Decision timeLimit(Classification triaged, String level) {
      return shipped.timeLimit(triaged, level);
    }

    @Override
    public void mustKnow(String dictionary, String code) {
      shipped.mustKnow(dictionary, code);
    }
  }

  private static void sentToTheDesk(Assigning.Assignment assignment) {
    assertEquals("官渡镇分诊岗", assignment.event().postName());
    assertEquals("town", assignment.event().level());
    assertEquals(Guandu.TOWN, assignment.event().unit());
    assertTrue(assignment.event().awaitsTriage());
  }

  private Assigning.Assignment assign(String place, Classification what) {
    return guandu
        .assigning()
        .assign(
            Guandu.by(Person.CLERK), UUID.randomUUID(), new UnitPath(place), what, Barred.NOBODY);
  }
}
