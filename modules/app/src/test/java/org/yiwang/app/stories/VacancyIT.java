package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.app.stories.Refusal.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("岗位空了，代岗的人马上顶上，谁在什么时候负责都留着")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VacancyIT {

  private final Yiwang yiwang;
  private final Clerk operator;
  private final Town town;
  private final UUID leader;

  VacancyIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    operator = yiwang.operator();
    town = yiwang.town().since("2020-05-01").established().staffed();
    leader = town.postIn(town.gridPath(1), "grid-leader");
  }

  @Test
  void who_answered_is_known_for_every_moment_since_the_post_was_opened() {
    Town other = yiwang.town().since("2020-05-01").established().staffed();
    UUID post = other.postIn(other.gridPath(1), "grid-leader");
    vacate(post, "2020-09-10").ok();
    other.takesOver(other.staff().deputy(), post, "2020-10-08").ok();

    assertNull(
        operator.get("posts/" + post + "/answering?at=2020-04-30T15:59:59Z").at("personName"));
    assertEquals("钟樟生", answering(post, "2020-04-30T16:00:00Z"));
    assertEquals("钟樟生", answering(post, "2020-09-09T15:59:59Z"));
    assertEquals("卢望林", answering(post, "2020-09-09T16:00:00Z"));
    assertEquals("何𬱖", answering(post, "2020-10-07T16:00:00Z"));
    Answer history = operator.get("posts/" + post + "/duties").ok();
    assertEquals(List.of("钟樟生", "卢望林", "何𬱖"), history.each("spans", "personName"));
    assertEquals(List.of("false", "true", "false"), history.each("spans", "standIn"));
    assertEquals(
        List.of("2020-04-30T16:00:00Z", "2020-09-09T16:00:00Z", "2020-10-07T16:00:00Z"),
        history.each("spans", "from"));
    assertEquals("因病离岗", history.at("spans.0.reason"));
    assertNull(history.at("spans.2.to"));
  }

  @Test
  void a_vacancy_is_listed_with_its_age_and_who_stands_in_and_nobody_comes_first() {
    Town other = yiwang.town().since("2020-05-01").established().staffed();
    UUID grid = other.postIn(other.gridPath(1), "grid-leader");
    vacate(grid, "2020-09-10").ok();
    UUID lonely = other.post(other.villagePath(), "village-clerk", "村文书", null, null);
    UUID lonelier = other.post(other.gridPath(1), "instructor", "指导员", lonely, null);

    Answer list = operator.get("vacancies?under=" + other.path()).ok();

    List<String> nobodyFirst =
        new ArrayList<>(Stream.of(lonely, lonelier).map(UUID::toString).sorted().toList());
    nobodyFirst.add(grid.toString());
    assertEquals(nobodyFirst, list.each("items", "postId"));
    assertNull(list.at("items.0.answeringPerson"));
    assertEquals("卢望林", list.at("items.2.answeringPerson"));
    assertEquals("党支部书记", list.at("items.2.answeringPostName"));
    assertEquals("2020-09-09T16:00:00Z", list.at("items.2.since"));
    assertTrue(list.number("items.2.days") > 2000);
    assertEquals(
        List.of(grid.toString()),
        operator
            .get("vacancies?role=grid-leader&under=" + other.gridPath(1))
            .ok()
            .each("items", "postId"));
    assertEquals(nobodyFirst, pageByPage("vacancies?size=1&under=" + other.villagePath()));
  }

  private List<String> pageByPage(String first) {
    List<String> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      Answer page = operator.get(first + (next.isEmpty() ? "" : "&after=" + next)).ok();
      all.addAll(page.each("items", "postId"));
      next = page.at("next");
    }
    return all;
  }

  @Test
  void another_stand_in_answers_from_the_moment_it_is_named() {
    Town other = yiwang.town().since("2020-05-01").established().staffed();
    UUID post = other.postIn(other.gridPath(1), "grid-leader");
    UUID village = other.postIn(other.villagePath(), "village-secretary");
    vacate(post, "2020-09-10").ok();

    operator.post("posts/" + post + "/fallback", Map.of("fallbackPostId", village.toString())).ok();

    assertEquals("汤其昌", operator.get("posts/" + post + "/answering").ok().at("personName"));
    assertEquals("卢望林", answering(post, "2020-12-01T00:00:00Z"));
    assertEquals(
        List.of("钟樟生", "卢望林", "汤其昌"),
        operator.get("posts/" + post + "/duties").ok().each("spans", "personName"));
  }

  @Test
  void of_two_who_vacate_one_post_one_does() {
    Town other = yiwang.town().established().staffed();
    UUID post = other.postIn(other.gridPath(1), "grid-leader");

    List<Answer> answers = AtOnce.times(2, () -> vacate(post, null));

    assertEquals(List.of(200, 409), answers.stream().map(Answer::status).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(Refusal refusal) {
    refusal.isGivenBy(yiwang);
  }

  Stream<Refusal> refusals() {
    UUID dispatch = town.postIn(town.path(), "town-dispatch");
    return Stream.of(
        refusal(422, "territory.future-date", () -> vacate(leader, "2999-01-01")),
        refusal(422, "territory.before-its-post", () -> vacate(leader, "2020-04-30"))
            .saying("日期 2020-04-30 早于岗位设立的日期 2020-05-01，什么也没有改动。请核对日期。"),
        refusal(
            422,
            "territory.future-date",
            () -> town.takesOver(town.staff().deputy(), leader, "2999-01-01")),
        refusal(
            400,
            "kernel.text-missing",
            () -> operator.post("posts/" + leader + "/vacancy", Map.of("reason", " "))),
        refusal(404, "territory.unknown-post", () -> vacate(UUID.randomUUID(), null)),
        refusal(
            422,
            "territory.fallback-circle",
            () ->
                operator.post(
                    "posts/" + dispatch + "/fallback",
                    Map.of("fallbackPostId", leader.toString()))));
  }

  @Test
  void bad_questions_are_answered_in_words() {
    operator
        .get("posts/" + leader + "/answering?at=yesterday")
        .refused(400, "territory.malformed-instant");
    operator.get("vacancies?under=" + town.path() + "&after=nXX").refused(400, "platform.cursor");
    operator.get("vacancies?under=镇").refused(400, "kernel.malformed-path");
    town.clerk(town.staff().leader())
        .get("vacancies?under=" + town.path())
        .refused(403, "access.outside-scope");
  }

  private Answer vacate(UUID post, String on) {
    return operator.post(
        "posts/" + post + "/vacancy",
        on == null ? Map.of("reason", "因病离岗") : Map.of("reason", "因病离岗", "on", on));
  }

  private String answering(UUID post, String at) {
    return operator.get("posts/" + post + "/answering?at=" + at).ok().at("personName");
  }
}
