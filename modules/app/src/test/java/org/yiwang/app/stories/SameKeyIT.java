package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Call;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("同一个幂等键只办一次，编号不跳号")
class SameKeyIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk intake;

  SameKeyIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    intake = town.clerk(town.staff().intake());
  }

  @Test
  void the_same_key_and_body_get_the_stored_reply() {
    Answer first = filing("key-stored").post().created();
    Answer second = filing("key-stored").post().created();

    assertEquals(first.text(), second.text());
    assertEquals(first.header("ETag"), second.header("ETag"));
    assertEquals(first.header("Location"), second.header("Location"));
    assertEquals(1, numbers().size());
  }

  @Test
  void the_stored_reply_is_given_even_when_the_appeal_has_gone_on() {
    Answer filed = filing("key-gone-on").post().created();
    Clerk branch = town.clerk(town.staff().branch());
    Call acceptance = branch.step(filed, "acceptance").key("key-accepted");
    Answer accepted = acceptance.post().ok();
    branch.answers(accepted, "已修好。").ok();

    assertEquals(accepted.text(), acceptance.post().ok().text());
    assertEquals(filed.text(), filing("key-gone-on").post().created().text());
    assertEquals(5, branch.reads(filed.id()).number("now.version"));
  }

  @Test
  void eight_at_once_with_one_key_file_one_appeal() {
    List<Answer> answers = AtOnce.times(8, () -> filing("key-at-once").post());

    answers.forEach(Answer::created);
    assertEquals(1, answers.stream().map(Answer::text).distinct().count());
    assertEquals(1, numbers().size());
    assertEquals(
        "1",
        yiwang
            .database()
            .one(
                "select count(*) from platform_outbox where type = 'appeal-filed' and path like '"
                    + town.path()
                    + "%'"));
  }

  @Test
  void two_people_may_use_the_same_key() {
    Answer one = filing("key-of-two").post().created();
    Answer other =
        town.clerk(town.staff().branch())
            .to("appeals")
            .key("key-of-two")
            .json(appeal("路灯不亮"))
            .post()
            .created();

    assertEquals(2, Set.of(one.id(), other.id()).size());
  }

  @Test
  void a_refused_key_may_be_used_again_when_the_cause_is_gone() {
    Town empty = yiwang.town().established();
    Clerk leader = empty.clerk(empty.staff().leader());
    Map<String, String> lamp =
        Map.of(
            "unitCode", empty.gridCode(1),
            "channel", "phone",
            "title", "路灯不亮",
            "content", "路灯坏了。");
    leader
        .to("appeals")
        .key("key-refused")
        .json(lamp)
        .post()
        .refused(422, "appeals.nobody-responsible");

    empty.staffed();

    leader.to("appeals").key("key-refused").json(lamp).post().created();
  }

  @Test
  void numbers_have_no_gaps_after_refusals_and_collisions() {
    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> filing("key-1-of-4").post(),
                () -> filing("key-2-of-4").post(),
                () -> filing("key-2-of-4").post(),
                () -> intake.post("appeals", appeal("")),
                () -> intake.files("430181999201", "路灯不亮", "路灯坏了。"),
                () -> filing("key-3-of-4").post(),
                () -> filing("key-4-of-4").post()));

    assertEquals(5, answers.stream().filter(answer -> answer.status() == 201).count());
    String series = answers.get(0).at("number").substring(0, 15);
    assertEquals(
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> series + "%06d".formatted(i))
            .collect(Collectors.toCollection(TreeSet::new)),
        numbers());
  }

  private Call filing(String key) {
    return intake.to("appeals").key(key).json(appeal("路灯不亮"));
  }

  private Map<String, String> appeal(String title) {
    return Map.of(
        "unitCode", town.gridCode(1), "channel", "phone", "title", title, "content", "路灯坏了。");
  }

  private Set<String> numbers() {
    return yiwang
        .database()
        .rows(
            "select n.number from appeals_number n join appeals_appeal a on a.id = n.appeal_id"
                + " where a.town = '"
                + town.path()
                + "'")
        .stream()
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
