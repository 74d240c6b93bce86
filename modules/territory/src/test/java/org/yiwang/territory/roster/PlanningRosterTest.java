package org.yiwang.territory.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.territory.Guandu;
import org.yiwang.territory.PostView;
import org.yiwang.territory.roster.PlanningRoster.NewDays;
import org.yiwang.territory.roster.PlanningRoster.NewShift;
import org.yiwang.territory.roster.PlanningRoster.NewShifts;
import org.yiwang.territory.roster.PlanningRoster.Planned;
import org.yiwang.territory.roster.PlanningRoster.Swap;
import org.yiwang.territory.roster.PlanningRoster.Withdrawal;

class PlanningRosterTest {

  private static final UUID XU = UUID.randomUUID();
  private static final UUID HE = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-10-08T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-10-08");
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final Instant MIDNIGHT = Instant.parse("2026-10-08T16:00:00Z");

  private final Seal seal = new Seal(Base64.getEncoder().encodeToString(new byte[32]));
  private final RememberedShifts shifts = new RememberedShifts();
  private final PlanningRoster planning =
      new PlanningRoster(shifts, OneTown.answeredBy("罗景澜"), seal);
  private final Rosters rosters = new Rosters(shifts, OneTown.answeredBy("罗景澜"), seal);

  @Test
  void a_day_begins_and_ends_at_midnight_in_china() {
    plan(NOON, day(TOMORROW, 1, XU, "徐值班"));

    assertEquals(List.of(), names(MIDNIGHT.minusNanos(1000)));
    assertEquals(List.of("徐值班"), names(MIDNIGHT));
    Instant last = MIDNIGHT.plus(Duration.ofDays(1)).minusNanos(1000);
    assertEquals(List.of("徐值班"), names(last));
    assertEquals(List.of(), names(last.plusNanos(1000)));
  }

  @Test
  void the_first_to_ring_comes_first_however_they_were_entered() {
    plan(NOON, day(TOMORROW, 2, HE, "何带班"), day(TOMORROW, 1, XU, "徐值班"));

    assertEquals(List.of("徐值班", "何带班"), names(MIDNIGHT));
    assertEquals(
        List.of("何带班"),
        rosters.after(Guandu.TOWN, MIDNIGHT, XU).stream().map(OnDuty::personName).toList());
    assertEquals(List.of(), rosters.after(Guandu.TOWN, MIDNIGHT, HE));
    assertEquals(2, rosters.after(Guandu.TOWN, MIDNIGHT, UUID.randomUUID()).size());
  }

  @Test
  void what_of_a_shift_lies_behind_us_is_left_out() {
    Planned planned = plan(NOON, day(TODAY, 1, XU, "徐值班"));

    assertEquals(NOON, planned.shifts().get(0).from());
    assertEquals(List.of(), names(NOON.minusSeconds(1)));
  }

  @Test
  void nobody_has_two_numbers_one_in_the_same_hour() {
    plan(NOON, day(TOMORROW, 1, XU, "徐值班"));

    Problem problem = refused(NOON, between(MIDNIGHT.plusSeconds(60), 3600, 1, HE));

    assertEquals("territory.shift-overlaps", problem.code());
    assertEquals("徐值班", problem.arguments().get("person"));
    assertEquals("territory.shift-twice", refused(NOON, day(TOMORROW, 2, XU, "徐值班")).code());
    plan(NOON, between(MIDNIGHT.minusSeconds(3600), 3600, 1, HE));
    plan(NOON, day(TOMORROW, 2, HE, "何带班"));
    assertEquals(List.of("徐值班", "何带班"), names(MIDNIGHT));
  }

  @Test
  void those_of_one_call_must_not_overlap_either() {
    Problem problem =
        refused(NOON, day(TOMORROW, 1, XU, "徐值班"), between(MIDNIGHT.plusSeconds(9), 9, 1, HE));

    assertEquals("territory.shift-overlaps", problem.code());
    assertEquals(List.of(), names(MIDNIGHT));
  }

  @Test
  void a_shift_behind_us_can_be_neither_planned_nor_changed() {
    ShiftView gone = plan(NOON, day(TODAY, 1, XU, "徐值班")).shifts().get(0);
    Instant later = NOON.plus(Duration.ofDays(2));

    assertEquals("territory.shift-past", refused(later, day(TODAY, 1, HE, "何")).code());
    assertEquals("territory.shift-past", cannotSwap(later, gone).code());
    assertEquals("territory.shift-past", cannotWithdraw(later, gone).code());
    assertEquals(List.of("徐值班"), names(NOON));
  }

  @Test
  void a_swap_ahead_of_time_moves_the_whole_shift() {
    ShiftView planned = plan(NOON, day(TOMORROW, 1, XU, "徐值班")).shifts().get(0);

    ShiftView taken = swapped(NOON, planned);

    assertEquals(List.of("何替班"), names(MIDNIGHT));
    assertEquals(planned.from(), taken.from());
    assertEquals("值班员", taken.role());
    Shift old = shifts.find(planned.id()).orElseThrow();
    assertEquals("家里有事", old.ending().reason());
    assertEquals(taken.id(), old.ending().successor());
    assertEquals("territory.shift-ended", cannotSwap(NOON, planned).code());
  }

  @Test
  void a_swap_in_the_middle_leaves_the_past_as_it_was() {
    ShiftView planned = plan(NOON, day(TOMORROW, 1, XU, "徐值班")).shifts().get(0);
    Instant morning = MIDNIGHT.plus(Duration.ofHours(8));

    swapped(morning, planned);

    assertEquals(List.of("徐值班"), names(morning.minusNanos(1000)));
    assertEquals(List.of("何替班"), names(morning));
  }

  @Test
  void days_planned_anew_take_the_place_of_what_was_planned() {
    plan(NOON, day(TODAY, 1, XU, "徐值班"), day(TOMORROW, 1, XU, "徐值班"));

    planning.planAnew(
        by(NOON.plusSeconds(60)),
        new NewDays(
            Guandu.TOWN.value(), TODAY, TOMORROW, List.of(day(TOMORROW, 1, HE, "何值班")), null));

    assertEquals(List.of("徐值班"), names(NOON));
    assertEquals(List.of(), names(NOON.plusSeconds(60)));
    assertEquals(List.of("何值班"), names(MIDNIGHT));
  }

  @Test
  void only_towns_and_counties_have_a_roster() {
    Problem problem =
        assertThrows(
            Problem.class,
            () ->
                planning.plan(
                    by(NOON),
                    new NewShifts(Guandu.ZHULIAN.value(), List.of(day(TOMORROW, 1, XU, "徐值班")))));

    assertEquals("territory.roster-level", problem.code());
  }

  @Test
  void a_shift_needs_a_time_a_person_a_telephone_and_an_order() {
    NewShift good = day(TOMORROW, 1, XU, "徐值班");
    assertEquals("territory.shift-person", refused(NOON, day(TOMORROW, 1, null, "徐")).code());
    assertEquals("territory.shift-order", refused(NOON, day(TOMORROW, 10, XU, "徐")).code());
    assertEquals(
        "territory.shift-length", refused(NOON, between(MIDNIGHT, 32 * 86400, 1, XU)).code());
    assertEquals("territory.shift-length", refused(NOON, between(MIDNIGHT, 0, 1, XU)).code());
    NewShift timeless = new NewShift(null, null, MIDNIGHT, null, 1, XU, "徐", "值班员", good.phone());
    assertEquals("territory.shift-time", refused(NOON, timeless).code());
    NewShift mute = new NewShift(TOMORROW, null, null, null, 1, XU, "徐", "值班员", "12");
    assertEquals("kernel.malformed-phone", refused(NOON, mute).code());
    assertEquals("territory.shifts-missing", refused(NOON).code());
  }

  @Test
  void the_number_is_kept_sealed_and_shown_masked() {
    ShiftView planned = plan(NOON, day(TOMORROW, 1, XU, "徐值班")).shifts().get(0);

    assertEquals("139****0001", planned.phone());
    Shift kept = shifts.find(planned.id()).orElseThrow();
    assertNotEquals("13900000001", new String(kept.phone().cipher()));
    assertEquals("13900000001", rosters.phone(planned.id()).orElseThrow());
  }

  @Test
  void when_nobody_is_on_the_roster_the_dispatch_post_answers_or_nobody_does() {
    assertEquals("罗景澜", rosters.fallback(Guandu.TOWN).map(PostView::personName).orElseThrow());
    assertTrue(new Rosters(shifts, OneTown.vacant(), seal).fallback(Guandu.TOWN).isEmpty());
    assertTrue(rosters.fallback(Guandu.COUNTY).isEmpty());
  }

  @Test
  void gaps_are_the_hours_that_no_shift_covers() {
    plan(
        NOON,
        between(NOON.plusSeconds(3600), 3600, 1, XU),
        between(NOON.plusSeconds(5400), 3600, 2, HE),
        between(NOON.plusSeconds(10800), 3600, 1, XU));

    List<Gap> gaps =
        Gap.between(
            NOON,
            NOON.plusSeconds(18000),
            shifts.between(Guandu.TOWN, NOON, NOON.plusSeconds(18000)));

    assertEquals(
        List.of(
            new Gap(NOON, NOON.plusSeconds(3600), 60),
            new Gap(NOON.plusSeconds(9000), NOON.plusSeconds(10800), 30),
            new Gap(NOON.plusSeconds(14400), NOON.plusSeconds(18000), 60)),
        gaps);
    assertEquals(List.of(new Gap(NOON, MIDNIGHT, 720)), Gap.between(NOON, MIDNIGHT, List.of()));
  }

  private Planned plan(Instant at, NewShift... wanted) {
    return planning.plan(by(at), new NewShifts(Guandu.TOWN.value(), List.of(wanted)));
  }

  private Problem refused(Instant at, NewShift... wanted) {
    return assertThrows(Problem.class, () -> plan(at, wanted));
  }

  private ShiftView swapped(Instant at, ShiftView planned) {
    Swap swap = new Swap(HE, "何替班", null, "13900000002", "家里有事");
    return planning.swap(by(at), planned.id(), swap).shifts().get(0);
  }

  private Problem cannotSwap(Instant at, ShiftView planned) {
    return assertThrows(Problem.class, () -> swapped(at, planned));
  }

  private Problem cannotWithdraw(Instant at, ShiftView planned) {
    return assertThrows(
        Problem.class, () -> planning.withdraw(by(at), planned.id(), new Withdrawal("排错了")));
  }

  private List<String> names(Instant at) {
    return rosters.at(Guandu.TOWN, at).stream().map(OnDuty::personName).toList();
  }

  private static NewShift day(LocalDate day, int order, UUID person, String name) {
    return new NewShift(day, null, null, null, order, person, name, "值班员", "139-0000-0001");
  }

  private static NewShift between(Instant from, long seconds, int order, UUID person) {
    Instant until = from.plusSeconds(seconds);
    return new NewShift(null, null, from, until, order, person, "代班", "值班员", "13900000003");
  }

  private static Command by(Instant at) {
    return Guandu.by(new UnitPath("43/"), at);
  }
}
