package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Papers;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("1+2+X：一名网格长、两名指导员，空缺有人代，换人留痕")
class OneTwoXIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk operator;
  private final UUID grid;

  OneTwoXIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    operator = yiwang.operator();
    grid = town.gridId(1);
  }

  @Test
  void a_vacancy_is_answered_for_at_once_and_listed_until_somebody_is_found() {
    assertEquals(town.staff().leader().name(), crew().at("answering.personName"));

    Answer relief = operator.post(path("leader/relief"), Map.of("reason", "外出务工，本人辞去")).ok();

    assertNull(relief.at("personId"));
    Answer crew = crew();
    assertNull(crew.at("seats.0.personId"));
    assertEquals(town.staff().branch().name(), crew.at("answering.personName"));
    assertEquals("branch-secretary", crew.at("answering.role"));
    assertEquals("lacking", crew.at("verdict"));
    Answer gaps = gaps();
    assertEquals("fallback", gaps.at("items.0.leader"));
    assertEquals(town.staff().branch().name(), gaps.at("items.0.answeringName"));
    assertEquals(
        List.of("grid-leader", "instructor-town", "instructor-village"),
        gaps.each("items.0.lacking", ""));
    assertEquals(0, gaps.number("items.0.days"));
    assertTrue(gaps.at("items.0.explanation").contains("GRD-C-001"), gaps.text());

    fullCrew();

    assertEquals("complete", crew().at("verdict"));
    assertEquals(List.of(), crew().items("lacking"));
    assertEquals(List.of(), gaps().items("items"));
  }

  @Test
  void a_change_of_leader_keeps_who_answered_for_what_and_when() {
    UUID next = member("何林");
    Instant before = Instant.parse(crew().at("seats.0.since"));

    Answer change = appoint(grid, next, null).ok();

    assertEquals("eligible", change.at("verdict"));
    assertTrue(change.at("explanation").contains("GRD-L-004"), change.text());
    Answer decision = operator.get("decisions/" + change.at("decisionId"));
    decision.ok();
    assertEquals("grids/leader-eligibility", decision.at("table"));
    Answer history = operator.get(path("crew/history")).ok();
    assertEquals(List.of(town.staff().leader().name(), "何林"), history.each("", "personName"));
    assertEquals(before, history.time("0.since"));
    assertEquals(history.at("0.until"), history.at("1.since"));
    assertNull(history.at("1.until"));
    assertEquals(change.at("decisionId"), crew().at("seats.0.decisionId"));
  }

  @Test
  void whoever_leads_another_grid_lives_elsewhere_or_is_nobody_the_rules_know_is_refused() {
    UUID second = town.grid(2);
    Answer leader = appoint(second, town.staff().leader().id(), null);
    leader.refused(422, "leading.refused");
    assertTrue(leader.at("detail").contains("兼任其他网格长为“是”"), leader.text());

    UUID cadre = registered("镇里来的", town.path(), List.of("party-member", "town-cadre"), "司法所");
    assertTrue(
        appoint(second, cadre, null).refused(422, "leading.refused").at("detail").contains("外村"));

    UUID villager = registered("普通村民", town.villagePath(), List.of(), null);
    assertTrue(
        appoint(second, villager, null)
            .refused(422, "leading.refused")
            .at("detail")
            .contains("GRD-L-006"));

    appoint(second, UUID.randomUUID(), null).refused(422, "leading.not-registered");
    assertEquals(List.of(), operator.get("grids/" + second + "/crew/history").items(""));
  }

  @Test
  void an_applicant_leads_only_with_a_reason_which_is_kept() {
    UUID applicant = registered("申请人", town.villagePath(), List.of("party-applicant"), null);
    appoint(grid, applicant, " ").refused(422, "leading.reason-missing");

    appoint(grid, applicant, "本网格没有党员").ok();

    assertEquals("本网格没有党员", crew().at("seats.0.reason"));
  }

  @Test
  void two_instructors_of_one_organisation_and_the_wrong_cadre_are_refused() {
    UUID townCadre = registered("镇干部", town.path(), List.of("town-cadre"), "司法所");
    UUID sameHouse = registered("借调的村干部", town.villagePath(), List.of("village-cadre"), "司法所");
    assign("instructor-town", townCadre).ok();

    Answer same = assign("instructor-village", sameHouse).refused(422, "leading.refused");
    assertTrue(same.at("detail").contains("GRD-I-002"), same.text());
    Answer wrong =
        assign(
                "instructor-village",
                registered("另一名镇干部", town.path(), List.of("town-cadre"), "财政所"))
            .refused(422, "leading.refused");
    assertTrue(wrong.at("detail").contains("GRD-I-006"), wrong.text());
    assign("grid-leader", townCadre).refused(400, "leading.unknown-seat");

    Answer list = operator.get("instructors?under=" + town.path()).ok();
    assertEquals(List.of(townCadre.toString()), list.each("items", "personId"));
    assertEquals("normal", list.at("items.0.verdict"));
    assertEquals(1, list.number("items.0.grids"));
  }

  @Test
  void an_instructor_of_too_many_grids_is_flagged_and_then_refused() {
    UUID cadre = registered("镇干部", town.path(), List.of("town-cadre"), "司法所");
    for (int number = 2; number <= 14; number++) {
      UUID next = town.grid(number);
      Answer answer =
          operator.post(
              "grids/" + next + "/instructors",
              Map.of("role", "instructor-town", "personId", cadre.toString()));
      if (number <= 9) {
        assertEquals("eligible", answer.ok().at("verdict"));
      } else if (number <= 13) {
        assertEquals("flagged", answer.ok().at("verdict"));
      } else {
        assertTrue(answer.refused(422, "leading.refused").at("detail").contains("GRD-W-003"));
      }
    }
    assertEquals(12, operator.get("instructors?under=" + town.path()).number("items.0.grids"));
  }

  @Test
  void the_plain_door_of_posts_does_not_go_round_the_rules() {
    String post = crew().at("seats.0.postId");
    Person stranger = new Person(UUID.randomUUID().toString(), "何𬱖", town.villagePath(), "");
    Map<String, String> taking =
        Map.of("personId", stranger.id().toString(), "personName", stranger.name());

    operator.post("posts/" + post + "/duty", taking).refused(422, "leading.not-registered");
    town.registered(stranger, town.villagePath(), List.of(), null);
    operator.post("posts/" + post + "/duty", taking).refused(422, "leading.refused");
    operator.post("people/" + stranger.id() + "/roles", Map.of("role", "local-worthy")).ok();
    operator.post("posts/" + post + "/duty", taking).ok();

    assertEquals(stranger.name(), crew().at("seats.0.personName"));
    assertNotNull(crew().at("seats.0.decisionId"));
  }

  @Test
  void two_clerks_who_appoint_one_person_to_two_grids_at_once_do_not_both_succeed() {
    UUID person = member("何林");
    UUID second = town.grid(2);
    UUID third = town.grid(3);

    List<Answer> answers =
        AtOnce.all(
            List.of(() -> appoint(second, person, null), () -> appoint(third, person, null)));

    assertEquals(List.of(200, 422), answers.stream().map(Answer::status).sorted().toList());
    assertEquals(
        "1",
        yiwang
            .database()
            .one(
                "select count(*) from territory_standing_post where role = 'grid-leader'"
                    + " and person_id = '"
                    + person
                    + "'"));
  }

  @Test
  void two_clerks_who_appoint_two_people_to_one_grid_at_once_leave_one_leader_and_no_gap() {
    UUID second = town.grid(2);
    UUID one = member("甲");
    UUID other = member("乙");

    List<Answer> answers =
        AtOnce.all(List.of(() -> appoint(second, one, null), () -> appoint(second, other, null)));

    long appointed = answers.stream().filter(answer -> answer.status() == 200).count();
    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> answer.refused(409, "territory.post-exists"));
    Answer history = operator.get("grids/" + second + "/crew/history").ok();
    assertEquals(appointed, history.items("").size());
    assertTrue(appointed >= 1, history.text());
    assertNull(history.at(appointed - 1 + ".until"));
    if (appointed == 2) {
      assertEquals(history.at("0.until"), history.at("1.since"));
    }
  }

  @Test
  void a_number_finds_its_person_and_is_never_shown() {
    String idNumber = Papers.idNumber();
    String phone = Papers.phone();
    UUID person =
        operator
            .post(
                "people",
                Map.of(
                    "name",
                    "阿依古丽•买买提",
                    "idNumber",
                    idNumber.toLowerCase(),
                    "phone",
                    phone,
                    "unitPath",
                    town.villagePath()))
            .created()
            .id();

    for (String number : List.of(idNumber, phone)) {
      Answer found = operator.post("people/search", Map.of("number", number)).ok();
      assertEquals(List.of(person.toString()), found.each("items", "id"));
      assertEquals("阿依古丽·买买提", found.at("items.0.name"));
      assertFalse(found.text().contains(idNumber));
      assertFalse(found.text().contains(phone));
      assertEquals(phone.substring(0, 3) + "****" + phone.substring(7), found.at("items.0.phone"));
    }
    Answer again =
        operator
            .post(
                "people",
                Map.of("name", "冒名", "idNumber", idNumber, "unitPath", town.villagePath()))
            .refused(409, "people.already-registered");
    assertFalse(again.text().contains(idNumber));
    assertEquals(
        List.of(),
        operator.post("people/search", Map.of("number", Papers.idNumber())).items("items"));
  }

  @Test
  void a_number_with_a_wrong_check_digit_is_refused_without_being_repeated() {
    Answer wrong =
        operator
            .post(
                "people",
                Map.of(
                    "name", "何林",
                    "idNumber", "110105194912310021",
                    "unitPath", town.villagePath()))
            .refused(400, "kernel.id-number-check");

    assertFalse(wrong.text().contains("110105194912310021"));
    assertTrue(wrong.at("detail").contains("请"));
  }

  @Test
  void whoever_dies_leaves_the_post_and_the_roll_and_stays_in_the_history() {
    Person leader = town.staff().leader();
    operator.post("party-roll/" + leader.id(), Map.of("branchPath", town.branchPath())).ok();
    assertEquals(List.of(leader.id().toString()), roll().each("items", "personId"));

    operator.post("people/" + leader.id() + "/departure", Map.of("departure", "deceased")).ok();

    assertNull(crew().at("seats.0.personId"));
    assertEquals(town.staff().branch().name(), crew().at("answering.personName"));
    assertEquals(List.of(), roll().items("items"));
    Answer history = operator.get("people/" + leader.id() + "/history").ok();
    assertEquals(1, history.items("rolls").size());
    assertNotNull(history.at("roles.0.to"));
    Answer post = operator.get(path("crew/history")).ok();
    assertTrue(post.at("0.reason").contains(leader.name()), post.text());
    assertEquals("deceased", operator.get("people/" + leader.id()).ok().at("departure"));
  }

  @Test
  void party_groups_have_members_of_their_branch_and_a_leader_as_of_any_day() {
    UUID one = member("何林");
    UUID other = member("何艳平");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String founded = today.minusDays(20).toString();
    for (UUID person : List.of(one, other)) {
      operator
          .post(
              "party-roll/" + person,
              Map.of("branchPath", town.branchPath(), "joinedOn", "1998-07-01"))
          .ok();
    }
    Answer group =
        operator
            .post("party-groups", Map.of("branchPath", town.branchPath(), "name", "第一党小组"))
            .created();
    operator
        .post("party-groups", Map.of("branchPath", town.branchPath(), "name", "第一党小组"))
        .refused(409, "people.group-exists");

    operator
        .post("party-groups/" + group.id() + "/leader", Map.of("personId", one.toString()))
        .ok();
    operator
        .post("party-groups/" + group.id() + "/members", Map.of("personId", other.toString()))
        .ok();
    operator
        .post(
            "party-groups/" + group.id() + "/members",
            Map.of("personId", town.staff().leader().id().toString()))
        .refused(422, "people.not-on-roll");

    Answer members = operator.get("party-groups/" + group.id() + "/members").ok();
    assertEquals(List.of("何林", "何艳平"), members.each("", "name").stream().sorted().toList());
    Answer shown = operator.get("party-groups?under=" + town.branchPath()).ok();
    assertEquals("何林", shown.at("items.0.leaderName"));
    assertEquals(2, shown.number("items.0.members"));
    assertEquals(
        List.of(),
        operator
            .get("party-groups?under=" + town.branchPath() + "&asOf=" + founded)
            .items("items"));

    operator
        .post("party-groups/" + group.id() + "/members/leave", Map.of("personId", one.toString()))
        .ok();

    assertNull(operator.get("party-groups/" + group.id()).ok().at("leaderName"));
    assertEquals(2, roll().items("items").size());
  }

  @Test
  void people_are_listed_by_unit_role_and_name_page_by_page() {
    registered("甲乙", town.villagePath(), List.of("local-worthy"), null);
    registered("甲丙", town.villagePath(), List.of("local-worthy", "veteran-teacher"), null);
    registered("丁", town.villagePath(), List.of(), null);

    Answer worthies = people("role=local-worthy&name=%E7%94%B2&size=1");
    assertEquals(1, worthies.items("items").size());
    Answer rest = people("role=local-worthy&name=%E7%94%B2&size=1&after=" + worthies.at("next"));
    assertEquals(1, rest.items("items").size());
    assertNull(rest.at("next"));
    assertEquals(List.of("甲丙"), people("role=veteran-teacher").each("items", "name"));
    assertEquals(List.of(), people("asOf=2001-01-01").items("items"));
    operator
        .get("people?under=" + town.villagePath() + "&asOf=1.1.2001")
        .refused(400, "people.malformed-date");
    town.clerk(town.staff().intake()).get("people").refused(403, "access.not-permitted");
  }

  private Answer people(String query) {
    return operator.get("people?under=" + town.villagePath() + "&" + query).ok();
  }

  private Answer roll() {
    return operator.get("party-roll?under=" + town.branchPath()).ok();
  }

  private void fullCrew() {
    appoint(grid, member("何林"), null).ok();
    assign("instructor-town", registered("镇干部", town.path(), List.of("town-cadre"), "司法所")).ok();
    assign(
            "instructor-village",
            registered("村干部", town.villagePath(), List.of("village-cadre"), null))
        .ok();
  }

  private UUID member(String name) {
    return registered(name, town.villagePath(), List.of("party-member"), null);
  }

  private UUID registered(String name, String unit, List<String> roles, String organisation) {
    Person person = new Person(UUID.randomUUID().toString(), name, unit, "");
    return town.registered(person, unit, roles, organisation).id();
  }

  private Answer appoint(UUID where, UUID person, String reason) {
    return operator.post(
        "grids/" + where + "/leader",
        reason == null
            ? Map.of("personId", person.toString())
            : Map.of("personId", person.toString(), "reason", reason));
  }

  private Answer assign(String role, UUID person) {
    return operator.post(path("instructors"), Map.of("role", role, "personId", person.toString()));
  }

  private Answer crew() {
    return operator.get(path("crew")).ok();
  }

  private Answer gaps() {
    return operator.get("crew-gaps?under=" + town.villagePath()).ok();
  }

  private String path(String below) {
    return "grids/" + grid + "/" + below;
  }
}
