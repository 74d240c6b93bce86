package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yiwang.app.stories.Refusal.refusal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
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
@DisplayName("村和支部按文件撤并，一切都有承接，旧的留在原处")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReorganisationIT {

  private final Yiwang yiwang;
  private final Clerk operator;

  ReorganisationIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    operator = yiwang.operator();
  }

  /**
   * Village 201 with everybody on duty, and village 202 with a branch and a grid 001 of its own.
   */
  private record Two(Town town, UUID vanishing, UUID surviving) {

    String otherPath() {
      return town.path() + "202/";
    }

    String otherCode() {
      return town.villageCode().substring(0, 9) + "202";
    }

    /** Where the first grid of the vanished village goes on. */
    String movedGrid() {
      return otherPath() + "b02/g002/";
    }
  }

  private Two two() {
    Town town = yiwang.town().since("2020-05-01").established().staffed();
    String other = town.villageCode().substring(0, 9) + "202";
    UUID surviving = town.unit(other, town.path(), "田郊村");
    town.unit(other + "b01", town.path() + "202/", "田郊支部");
    town.unit(other + "001", town.path() + "202/b01/", "第1微网格");
    UUID dispatch = town.postIn(town.path(), "town-dispatch");
    town.post(town.path() + "202/", "village-secretary", "田郊村书记", dispatch, town.staff().deputy());
    UUID vanishing =
        UUID.fromString(operator.get("units?under=" + town.villagePath()).at("items.0.id"));
    return new Two(town, vanishing, surviving);
  }

  @Test
  void two_villages_merge_with_their_branches_grids_posts_and_open_appeals() {
    Two two = two();
    Town town = two.town();
    Clerk branch = town.clerk(town.staff().branch());
    Answer open = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();
    Answer closed = branch.accepts(branch.files(town.gridCode(1), "路灯不亮", "坏了。").created()).ok();
    closed = branch.answers(closed, "已修好。").ok();
    closed = branch.confirms(closed, true, "satisfied").ok();
    branch.closes(closed, "已修好。").ok();
    UUID leader = town.postIn(town.gridPath(1), "grid-leader");
    UUID secretary = town.postIn(town.villagePath(), "village-secretary");

    Answer done = order(merge(two, "2020-09-10")).created();

    assertEquals(
        List.of(town.villagePath(), town.branchPath(), town.gridPath(1)),
        done.each("units", "path"));
    assertEquals(
        List.of(two.otherPath(), two.otherPath() + "b02/", two.movedGrid()),
        done.each("units", "successorPath"));
    assertEquals(List.of("false", "true", "true"), done.each("units", "founded"));
    assertEquals(two.otherCode() + "002", done.at("units.2.successorCode"));
    assertEquals(List.of("汤其昌", "卢望林", "钟樟生"), done.each("posts", "person"));
    assertEquals(List.of("false", "true", "true"), done.each("posts", "goesOn"));
    assertEquals(done.object(), operator.get("reorganisations/" + done.id()).ok().object());
    assertEquals(
        List.of(done.at("id")),
        operator.get("reorganisations?under=" + town.path()).ok().each("items", "id"));

    assertEquals(two.movedGrid(), operator.reads(open.id()).at("path"));
    Answer moved = operator.reads(open.id());
    assertEquals("rehomed", moved.at("events." + (moved.items("events").size() - 1) + ".type"));
    assertEquals(open.version() + 1, moved.number("now.version"));
    assertEquals(town.gridPath(1), operator.reads(closed.id()).at("path"));
    assertEquals(List.of(), differing());

    assertEquals(
        List.of("village", "branch", "grid"),
        operator.get("units?asOf=2020-09-09&under=" + town.villagePath()).each("items", "level"));
    assertEquals(
        List.of(),
        operator.get("units?asOf=2020-09-10&under=" + town.villagePath()).each("items", "level"));
    assertEquals(5, operator.get("units?under=" + two.otherPath()).ok().items("items").size());
    assertEquals(
        3,
        operator.get("units?asOf=2020-09-09&under=" + two.otherPath()).ok().items("items").size());
    Answer old = operator.get("units?code=" + town.gridCode(1)).ok();
    assertEquals("2020-09-09", old.at("items.0.validTo"));
    assertEquals(
        List.of(two.movedGrid()),
        operator.get("units/" + old.at("items.0.id") + "/history").each("successors", "path"));
    Answer survivor = operator.get("units/" + two.surviving() + "/history").ok();
    assertEquals(List.of(town.villagePath()), survivor.each("predecessors", "path"));
    assertEquals("湘政函〔2020〕1号", survivor.at("reorganisations.0.document"));

    assertEquals("钟樟生", answering(leader, "2020-09-09T15:59:59Z"));
    assertEquals("钟樟生", answering(leader, "2020-09-09T16:00:00Z"));
    assertEquals("汤其昌", answering(secretary, "2020-09-09T15:59:59Z"));
    assertEquals("何𬱖", answering(secretary, "2020-09-09T16:00:00Z"));
    UUID heir = town.postIn(two.movedGrid(), "grid-leader");
    assertEquals(heir.toString(), operator.get("posts/" + leader + "/duties").at("successorId"));
    assertEquals(
        List.of(leader.toString()),
        operator.get("posts/" + heir + "/duties").ok().each("predecessors", ""));
    assertEquals(
        town.postIn(two.otherPath() + "b02/", "branch-secretary").toString(),
        operator.get("posts/" + heir).at("fallbackPostId"));
    assertEquals(
        "1",
        yiwang
            .database()
            .one(
                "select count(*) from platform_outbox where type = 'appeal-rehomed' and subject = '"
                    + open.id()
                    + "'"));
  }

  @Test
  void the_leader_handles_the_appeal_on_as_if_nothing_had_happened() {
    Two two = two();
    Town town = two.town();
    UUID household = operator.places(town.gridId(1), "villager", "H-1", "徐光明").created().id();
    Clerk leader = town.clerk(town.staff().deputy());
    town.takesOver(leader.person(), town.postIn(town.gridPath(1), "grid-leader"), null).ok();
    Answer filed =
        operator
            .post(
                "appeals",
                Map.of(
                    "householdId",
                    household.toString(),
                    "channel",
                    "phone",
                    "title",
                    "感谢网格长",
                    "content",
                    "路灯修好了，谢谢。"))
            .created();
    order(merge(two, null)).created();

    Answer now = operator.reads(filed.id());

    assertEquals("何𬱖", now.at("now.holder.name"));
    assertEquals(two.movedGrid(), now.at("now.holder.unitPath"));
    assertEquals(filed.at("dates.acceptDue"), now.at("now.dates.acceptDue"));
    Answer accepted =
        leader
            .to("appeals/" + filed.id() + "/acceptance")
            .basedOn(now.number("now.version"))
            .post()
            .ok();
    assertEquals("accepted", accepted.at("status"));
  }

  @Test
  void a_preview_shows_the_same_and_does_nothing() {
    Two two = two();
    Map<String, Long> before = yiwang.database().counts();

    Answer preview =
        operator.to("reorganisations?preview=true").text(merge(two, "2020-09-10")).post().ok();

    assertEquals(before, yiwang.database().counts());
    assertNull(preview.at("id"));
    Answer done = order(merge(two, "2020-09-10")).created();
    assertEquals(done.each("units", "successorPath"), preview.each("units", "successorPath"));
    assertEquals(done.each("posts", "person"), preview.each("posts", "person"));
  }

  @Test
  void of_two_clerks_at_once_one_merges_and_the_other_reads_that_it_is_done() {
    Two two = two();

    List<Answer> answers = AtOnce.times(2, () -> order(merge(two, "2020-09-10")));

    assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
    answers.stream()
        .filter(answer -> answer.status() == 409)
        .forEach(
            answer ->
                answer
                    .refused(409, "territory.unit-ended")
                    .saying(
                        "“竹联村”（"
                            + two.town().villagePath()
                            + "）已撤并，最后一天是 2020-09-09，什么也没有改动。请刷新后改用现行的单位。"));
  }

  @Test
  void of_appeals_filed_at_the_same_moment_none_stays_behind() {
    Two two = two();
    Clerk branch = two.town().clerk(two.town().staff().branch());
    String code = two.town().gridCode(1);
    List<Callable<Answer>> calls = new ArrayList<>();
    calls.add(() -> order(merge(two, null)));
    for (int i = 0; i < 5; i++) {
      calls.add(() -> branch.files(code, "路灯不亮", "村口的路灯坏了。"));
    }

    List<Answer> answers = AtOnce.all(calls);

    answers.get(0).created();
    for (Answer filed : answers.subList(1, answers.size())) {
      assertTrue(List.of(201, 409, 422).contains(filed.status()), filed.text());
    }
    assertEquals(
        "0",
        yiwang
            .database()
            .one(
                "select count(*) from appeals_appeal a where a.is_open and not exists (select 1"
                    + " from territory_unit u where u.path = a.path and u.valid_to is null)"));
    assertEquals(List.of(), differing());
  }

  @Test
  void posts_that_fall_back_to_one_another_do_so_in_the_new_village() {
    Two two = two();
    Town town = two.town();
    UUID leader = town.postIn(town.gridPath(1), "grid-leader");
    UUID deputy = town.post(town.gridPath(1), "deputy-leader", "副网格长", leader, null);

    order(merge(two, "2020-09-10")).created();

    UUID heir = town.postIn(two.movedGrid(), "deputy-leader");
    assertEquals(
        town.postIn(two.movedGrid(), "grid-leader").toString(),
        operator.get("posts/" + heir).at("fallbackPostId"));
    assertEquals("钟樟生", answering(heir, "2020-09-10T00:00:00Z"));
    assertEquals("钟樟生", answering(deputy, "2020-09-10T00:00:00Z"));
    assertEquals("钟樟生", answering(deputy, "2020-09-09T00:00:00Z"));
    Answer vacancies = operator.get("vacancies?under=" + two.otherPath()).ok();
    assertEquals(List.of(heir.toString()), vacancies.each("items", "postId"));
    assertEquals("2020-04-30T16:00:00Z", vacancies.at("items.0.since"));
  }

  @Test
  void the_same_wish_sent_twice_is_granted_once() {
    Two two = two();

    Answer first =
        operator
            .to("reorganisations")
            .key("merge-" + two.vanishing())
            .text(merge(two, null))
            .post();
    Answer again =
        operator
            .to("reorganisations")
            .key("merge-" + two.vanishing())
            .text(merge(two, null))
            .post();

    assertEquals(first.created().text(), again.created().text());
  }

  @Test
  void villages_merge_into_a_new_one_branches_merge_and_move_and_an_empty_one_is_dissolved() {
    Two two = two();
    Town town = two.town();
    String third = town.villageCode().substring(0, 9) + "203";
    Answer founded =
        order(
                wish("merge-villages", List.of(two.vanishing(), two.surviving()), null, null)
                    .add(
                        "founded", Json.createObjectBuilder().add("code", third).add("name", "南岳村"))
                    .build()
                    .toString())
            .created();
    String village = town.path() + "203/";
    assertEquals(
        List.of(
            village,
            village + "b01/",
            village + "b01/g001/",
            village,
            village + "b02/",
            village + "b02/g002/"),
        founded.each("units", "successorPath"));
    UUID left = id(village + "b01/");
    UUID right = id(village + "b02/");

    order(wish("merge-branches", List.of(left), right, null).build().toString()).created();

    assertEquals(
        List.of(village, village + "b02/", village + "b02/g001/", village + "b02/g002/"),
        operator.get("units?under=" + village).each("items", "path"));
    assertEquals(
        third + "001", operator.get("units?under=" + village + "b02/g001/").at("items.0.code"));

    String fourth = town.villageCode().substring(0, 9) + "204";
    UUID target = town.unit(fourth, town.path(), "观音塘村");
    order(wish("move-branch", List.of(right), target, null).build().toString()).created();
    assertEquals(
        List.of("204/", "204/b02/", "204/b02/g001/", "204/b02/g002/"),
        operator.get("units?under=" + town.path() + "204/").each("items", "path").stream()
            .map(path -> path.substring(town.path().length()))
            .toList());

    order(wish("dissolve", List.of(id(village)), null, null).build().toString()).created();
    assertEquals(
        List.of(
            town.path(),
            town.path() + "204/",
            town.path() + "204/b02/",
            town.path() + "204/b02/g001/",
            town.path() + "204/b02/g002/"),
        operator.get("units?under=" + town.path()).each("items", "path"));
    assertEquals(
        3,
        operator.get("units/" + two.vanishing() + "/history").each("successors", "path").size()
            + 2);
  }

  @Test
  void a_village_has_another_name_from_a_day_on_and_had_others_before() {
    Two two = two();
    String id = two.surviving().toString();
    operator.post("units/" + id + "/name", Map.of("name", "田郊社区", "from", "2022-03-01")).ok();
    operator
        .post(
            "units/" + id + "/aliases",
            Map.of(
                "name", "老田郊村", "code", "430181999205", "from", "1995-01-01", "to", "2020-05-01"))
        .ok();

    assertEquals("田郊社区", operator.get("units/" + id).at("name"));
    String under = "&level=village&under=" + two.otherPath();
    assertEquals("田郊村", operator.get("units?asOf=2022-02-28" + under).at("items.0.name"));
    assertEquals("田郊社区", operator.get("units?asOf=2022-03-01" + under).at("items.0.name"));
    Answer before = operator.get("units?asOf=2000-01-01" + under).ok();
    assertEquals("老田郊村", before.at("items.0.name"));
    assertEquals("430181999205", before.at("items.0.code"));
    assertEquals(id, operator.get("units?code=430181999205").at("items.0.id"));
    assertEquals(
        id,
        operator
            .get("units?name=%E7%94%B0%E9%83%8A%E6%9D%91&under=" + two.otherPath())
            .at("items.0.id"));
    assertEquals(
        List.of("老田郊村", "田郊村", "田郊社区"),
        operator.get("units/" + id + "/history").each("names", "name"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(Refusal refusal) {
    refusal.isGivenBy(yiwang);
  }

  Stream<Refusal> refusals() {
    Two two = two();
    Town town = two.town();
    List<UUID> one = List.of(two.vanishing());
    UUID grid = town.gridId(1);
    UUID nowhere = UUID.randomUUID();
    Clerk clerk = town.clerk(town.staff().village());
    town.takesOver(
            town.staff().deputy(), town.postIn(town.gridPath(1), "grid-leader"), "2021-01-01")
        .ok();
    return Stream.of(
        refused(
            422,
            "territory.future-date",
            wish("merge-villages", one, two.surviving(), "2999-01-01")),
        refused(
            422,
            "territory.before-its-time",
            wish("merge-villages", one, two.surviving(), "2020-04-30")),
        refused(
            422,
            "territory.post-changed-since",
            wish("merge-villages", one, two.surviving(), "2020-09-10")),
        refused(
            404,
            "territory.unknown-unit",
            wish("merge-villages", List.of(nowhere), two.surviving(), null)),
        refused(
            400,
            "territory.units-missing",
            wish("merge-villages", List.of(), two.surviving(), null)),
        refused(400, "territory.units-missing", wish("merge-villages", one, two.vanishing(), null)),
        refused(400, "territory.heir-missing", wish("merge-villages", one, null, null)),
        refused(400, "territory.unknown-kind", wish("split", one, two.surviving(), null)),
        refused(422, "territory.wrong-level", wish("merge-villages", one, grid, null)),
        refused(422, "territory.wrong-level", wish("move-branch", one, two.surviving(), null)),
        refused(422, "territory.not-empty", wish("dissolve", one, null, null)),
        refusal(
            400,
            "kernel.text-missing",
            () ->
                operator
                    .to("reorganisations")
                    .text(
                        wish("merge-villages", one, two.surviving(), null)
                            .remove("document")
                            .build()
                            .toString())
                    .post()),
        refusal(
            403,
            "access.not-permitted",
            () -> clerk.to("reorganisations").text(merge(two, null)).post()));
  }

  private Refusal refused(int status, String code, JsonObjectBuilder wish) {
    String body = wish.build().toString();
    return refusal(status, code, () -> order(body));
  }

  private UUID id(String path) {
    return UUID.fromString(operator.get("units?under=" + path).at("items.0.id"));
  }

  private String answering(UUID post, String at) {
    return operator.get("posts/" + post + "/answering?at=" + at).ok().at("personName");
  }

  private List<String> differing() {
    Answer page = operator.get("appeal-recount?size=200").ok();
    assertTrue(page.number("checked") > 0);
    return page.each("differing", "");
  }

  private Answer order(String body) {
    return operator.to("reorganisations").text(body).post();
  }

  private static String merge(Two two, String on) {
    return wish("merge-villages", List.of(two.vanishing()), two.surviving(), on).build().toString();
  }

  private static JsonObjectBuilder wish(String kind, List<UUID> units, UUID into, String on) {
    JsonObjectBuilder wish =
        Json.createObjectBuilder()
            .add("kind", kind)
            .add("units", Json.createArrayBuilder(units.stream().map(UUID::toString).toList()))
            .add("document", "湘政函〔2020〕1号");
    if (into != null) {
      wish.add("into", into.toString());
    }
    return on == null ? wish : wish.add("on", on);
  }
}
