package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("镇值班表：谁在班、先打给谁、换班留痕、电话只在值班台看得见")
class DutyRosterIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk office;

  DutyRosterIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    office = yiwang.operator();
  }

  @Test
  void the_desk_shows_whom_to_ring_first_and_who_saw_the_numbers_is_kept() {
    Instant now = now();
    Answer planned =
        plans(
                shift(town.staff().village(), 2, "带班领导", now, 8),
                shift(town.staff().branch(), 1, "值班员", now, 8))
            .ok();

    Answer desk = office.get("duty-desk?unit=" + town.path()).ok();

    assertEquals(List.of("卢望林", "汤其昌"), desk.each("onDuty", "personName"));
    assertEquals(List.of("值班员", "带班领导"), desk.each("onDuty", "role"));
    assertEquals(List.of("13900010001", "13900010002"), desk.each("onDuty", "phone"));
    assertNull(desk.at("fallback"));
    assertEquals("no-store", desk.header("Cache-Control"));
    for (String shift : desk.each("onDuty", "shift")) {
      assertEquals(List.of(List.of("roster.ring", "易启明", "done")), audited(shift));
    }
    assertFalse(planned.text().contains("13900010001"));
    Answer listed = office.get("rosters?unit=" + town.path()).ok();
    assertEquals(List.of("139****0001", "139****0002"), listed.each("", "phone"));
  }

  @Test
  void nobody_on_the_roster_means_the_dispatch_post() {
    Answer desk = office.get("duty-desk?unit=" + town.path()).ok();

    assertEquals(List.of(), desk.each("onDuty", "phone"));
    assertEquals("镇派单岗", desk.at("fallback.name"));
    assertEquals("罗景澜", desk.at("fallback.personName"));
    Answer gaps = office.get("rosters/gaps?days=2&unit=" + town.path()).ok();
    assertEquals(List.of("2880"), gaps.each("", "minutes"));
  }

  @Test
  void a_swap_keeps_what_was_before_and_closes_no_gap() {
    Instant now = now();
    Answer planned = plans(shift(town.staff().branch(), 1, "值班员", now, 24)).ok();
    String id = planned.at("shifts.0.id");
    yiwang.operator().post("clock", Map.of("forward", "PT1H")).ok();

    Answer swapped = office.post("rosters/" + id + "/swap", swap(town.staff().deputy())).ok();

    Answer desk = office.get("duty-desk?unit=" + town.path()).ok();
    assertEquals(List.of("何𬱖"), desk.each("onDuty", "personName"));
    Answer all =
        office.get("rosters?history=true&unit=" + town.path() + days(now, Duration.ofDays(2)));
    assertEquals(List.of("卢望林", "何𬱖"), all.ok().each("", "personName"));
    assertEquals("孩子生病", all.at("0.reason"));
    assertEquals(swapped.at("shifts.0.id"), all.at("0.successor"));
    assertEquals(swapped.at("shifts.0.from"), all.at("0.endedAt"));
    office
        .post("rosters/" + id + "/swap", swap(town.staff().deputy()))
        .refused(409, "territory.shift-ended");
    office
        .post("rosters/" + swapped.at("shifts.0.id") + "/withdrawal", Map.of("reason", "全镇放假"))
        .ok();
    assertEquals(
        List.of(), office.get("duty-desk?unit=" + town.path()).ok().each("onDuty", "phone"));
  }

  @Test
  void of_two_who_plan_the_same_hours_at_once_one_is_refused() {
    Instant from = now().plus(Duration.ofDays(3));
    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> plans(shift(town.staff().branch(), 1, "值班员", from, 8)),
                () -> plans(shift(town.staff().village(), 1, "值班员", from, 8))));

    assertEquals(List.of(200, 409), answers.stream().map(Answer::status).sorted().toList());
    answers.stream()
        .filter(answer -> answer.status() == 409)
        .forEach(answer -> answer.refused(409, "territory.shift-overlaps"));
  }

  @Test
  void days_are_planned_anew_as_a_whole() {
    Instant now = now();
    String day = day(now, Duration.ofDays(5));
    plans(whole(town.staff().branch(), day)).ok();

    Map<String, Object> anew = new HashMap<>();
    anew.put("unitPath", town.path());
    anew.put("day", day);
    anew.put("shifts", List.of(whole(town.staff().deputy(), day)));
    office.to("rosters").json(anew).send("PUT").ok();

    Answer listed = office.get("rosters?unit=" + town.path() + "&day=" + day).ok();
    assertEquals(List.of("何𬱖"), listed.each("", "personName"));
    assertEquals(
        Instant.parse(listed.at("0.from")).plus(Duration.ofDays(1)), listed.time("0.until"));
  }

  @Test
  void planning_and_ringing_each_need_their_permission_and_scope() {
    Clerk leader = town.clerk(town.staff().leader());
    leader.get("duty-desk").refused(403, "access.not-permitted");
    leader.get("rosters").refused(403, "access.not-permitted");
    leader
        .post("rosters", Map.of("unitPath", town.path(), "shifts", List.of()))
        .refused(403, "access.not-permitted");
    office
        .post("rosters", Map.of("unitPath", town.villagePath(), "shifts", List.of()))
        .refused(422, "territory.roster-level");
    office.get("rosters/gaps?days=93&unit=" + town.path()).refused(400, "territory.gap-days");
  }

  private Answer plans(Map<String, Object> shift, Map<String, Object> other) {
    return plans(List.of(shift, other));
  }

  private Answer plans(Map<String, Object> shift) {
    return plans(List.of(shift));
  }

  private Answer plans(List<Map<String, Object>> shifts) {
    return office.post("rosters", Map.of("unitPath", town.path(), "shifts", shifts));
  }

  private static Map<String, Object> shift(
      Person person, int order, String role, Instant from, int hours) {
    Map<String, Object> shift = of(person, order, role);
    shift.put("from", from.toString());
    shift.put("until", from.plus(Duration.ofHours(hours)).toString());
    return shift;
  }

  private static Map<String, Object> whole(Person person, String day) {
    Map<String, Object> shift = of(person, 1, "值班员");
    shift.put("day", day);
    return shift;
  }

  private static Map<String, Object> of(Person person, int order, String role) {
    Map<String, Object> shift = new HashMap<>();
    shift.put("order", order);
    shift.put("personId", person.id().toString());
    shift.put("personName", person.name());
    shift.put("role", role);
    shift.put("phone", "139 0001 000" + order);
    return shift;
  }

  private static Map<String, Object> swap(Person person) {
    return Map.of(
        "personId",
        person.id().toString(),
        "personName",
        person.name(),
        "phone",
        "13900010009",
        "reason",
        "孩子生病");
  }

  private Instant now() {
    return office.get("clock").ok().time("now");
  }

  private static String day(Instant now, Duration later) {
    return now.plus(later).plus(Duration.ofHours(8)).toString().substring(0, 10);
  }

  private static String days(Instant now, Duration to) {
    return "&day=" + day(now, Duration.ZERO) + "&lastDay=" + day(now, to);
  }

  private List<List<String>> audited(String subject) {
    return yiwang
        .database()
        .rows(
            "select action, actor_name, result from "
                + yiwang.database().access().auditSchema()
                + ".audit_entry where subject = '"
                + subject
                + "'");
  }
}
