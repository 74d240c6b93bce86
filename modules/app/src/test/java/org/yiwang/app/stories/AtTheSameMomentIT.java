package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("两个人同时办同一件事")
class AtTheSameMomentIT {

  private final Yiwang yiwang;
  private final Town town;

  AtTheSameMomentIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
  }

  @Test
  void of_two_steps_based_on_one_version_one_is_done_and_one_is_stale() {
    Clerk branch = town.clerk(town.staff().branch());
    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();

    List<Answer> answers = AtOnce.times(4, () -> branch.accepts(filed));

    assertEquals(
        List.of(200, 412, 412, 412), answers.stream().map(Answer::status).sorted().toList());
    answers.stream()
        .filter(answer -> answer.status() == 412)
        .forEach(answer -> answer.refused(412, "platform.stale"));
    assertEquals(4, branch.reads(filed.id()).items("events").size());
  }

  @Test
  void of_two_who_establish_one_unit_one_does() {
    Map<String, String> grid =
        Map.of("code", town.gridCode(2), "parentPath", town.branchPath(), "name", "二");

    List<Answer> answers = AtOnce.times(2, () -> yiwang.operator().post("units", grid));

    assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
    answers.stream()
        .filter(answer -> answer.status() == 409)
        .forEach(answer -> answer.refused(409, "territory.unit-exists"));
  }

  @Test
  void of_two_who_take_over_an_empty_post_the_later_stays() {
    UUID post = town.post(town.path(), "grid-leader", "某岗", null, null);

    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> town.takesOver(town.staff().deputy(), post),
                () -> town.takesOver(town.staff().leader(), post)));

    answers.forEach(Answer::ok);
    assertEquals(
        "2,1",
        yiwang
            .database()
            .one(
                "select concat(count(*), ',', sum(until is null)) from territory_duty where post_id"
                    + " = '"
                    + post
                    + "'"));
  }

  @Test
  @DisplayName("明文连接不升级到 HTTP/2：升级会占住服务器的线程")
  void a_client_that_offers_http2_in_clear_is_answered_over_http1() throws Exception {
    HttpClient offering = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    URI contract = yiwang.address().resolve("/openapi");

    HttpResponse<Void> answer =
        offering.send(
            HttpRequest.newBuilder(contract).build(), HttpResponse.BodyHandlers.discarding());

    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    assertEquals(200, answer.statusCode());
  }

  @Test
  void many_filings_at_once_in_one_town_are_all_numbered() {
    Clerk branch = town.clerk(town.staff().branch());

    List<Answer> answers =
        AtOnce.times(8, () -> branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。"));

    answers.forEach(Answer::created);
    assertEquals(8, answers.stream().map(answer -> answer.at("number")).distinct().count());
    assertEquals(
        "000008",
        answers.stream()
            .map(answer -> answer.at("number").substring(15))
            .sorted()
            .skip(7)
            .findFirst()
            .orElseThrow());
  }
}
