package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("十户反映同一件事：黄、橙、红依次预警，并案办理，每一户仍有自己的一件")
class TenNeighboursIT {

  private final Yiwang yiwang;
  private final Town town;
  private final UUID grid;
  private final Clerk intake;
  private final Clerk branch;
  private final Clerk village;
  private final Clerk dispatch;

  TenNeighboursIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    grid = town.gridId(1);
    intake = town.clerk(town.staff().intake());
    branch = town.clerk(town.staff().branch());
    village = town.clerk(town.staff().village());
    dispatch = town.clerk(town.staff().dispatch());
  }

  @Test
  void the_colours_rise_with_the_voices_and_a_person_ends_the_warning() {
    List<UUID> homes = homes(11);
    files(homes.get(0));
    files(homes.get(1));
    assertEquals(List.of(), open().each("items", "id"));

    files(homes.get(2));
    Answer yellow = only();
    assertEquals("yellow", yellow.at("colour.code"));
    assertEquals("黄", yellow.at("colour.name"));
    assertEquals(town.gridPath(1), yellow.at("path"));
    assertEquals("卢望林", yellow.at("personName"));
    assertEquals(3, yellow.number("voices"));

    files(homes.get(3));
    assertEquals("yellow", only().at("colour.code"));
    files(homes.get(4));
    Answer orange = only();
    assertEquals("orange", orange.at("colour.code"));
    assertEquals("汤其昌", orange.at("personName"));
    assertEquals("true", orange.at("joint"));

    homes.subList(5, 10).forEach(this::files);
    Answer red = only();
    assertEquals("red", red.at("colour.code"));
    assertEquals("罗景澜", red.at("personName"));
    assertEquals(5, red.number("representatives"));
    assertEquals(10, red.number("voices"));
    assertEquals(10, red.number("calls"));
    assertEquals(10, red.number("households"));
    assertEquals(List.of("yellow", "orange", "red"), red.each("steps", "colour.code"));
    assertEquals(List.of("3", "5", "10"), red.each("steps", "voices"));
    assertEquals("APL-W-004", red.at("steps.0.rules.0"));
    assertEquals("APL-W-002", red.at("steps.2.rules.0"));
    assertTrue(red.at("steps.2.explanation").contains("反映人数为 10 人"));

    closes(village, red, "不归我").refused(403, "appeals.warning-not-responsible");
    closes(dispatch, red, "").refused(400, "kernel.text-missing");
    closes(dispatch, red, "路灯全部换新，已逐户告知。").ok();
    closes(dispatch, red, "再解除一次").refused(409, "appeals.warning-closed");
    files(homes.get(10));
    assertEquals(List.of(), open().each("items", "id"));
    Answer closed = intake.get("warnings?open=false").ok();
    assertEquals(List.of("路灯全部换新，已逐户告知。"), closed.each("items", "reason"));
  }

  @Test
  void the_same_household_calling_again_and_again_is_one_voice() {
    UUID home = homes(1).get(0);
    for (int call = 0; call < 7; call++) {
      files(home);
    }
    assertEquals(List.of(), open().each("items", "id"));

    files(home);

    Answer yellow = only();
    assertEquals(1, yellow.number("voices"));
    assertEquals(8, yellow.number("calls"));
    assertEquals("APL-W-005", yellow.at("steps.0.rules.0"));
  }

  @Test
  void neighbours_who_call_at_the_same_moment_are_all_counted_once() {
    List<Callable<Answer>> calls = new ArrayList<>();
    homes(5).forEach(home -> calls.add(() -> files(home)));

    AtOnce.all(calls).forEach(Answer::created);

    Answer orange = only();
    assertEquals("orange", orange.at("colour.code"));
    assertEquals(5, orange.number("voices"));
    assertEquals(List.of("3", "5"), orange.each("steps", "voices"));
    assertEquals(5, members(orange).items("items").size());
  }

  @Test
  void a_wider_place_is_warned_of_only_for_voices_the_narrower_one_lacks() {
    UUID second = town.grid(2);
    List<UUID> homes = homes(7);
    homes.forEach(this::files);
    assertEquals(town.gridPath(1), only().at("path"));

    files(yiwang.operator().places(second, "villager", "B-1", "邻格户").created().id());

    List<String> paths = open().each("items", "path");
    assertTrue(paths.contains(town.branchPath()), paths.toString());
    assertTrue(paths.contains(town.gridPath(1)), paths.toString());
    assertEquals(paths.size(), new HashSet<>(paths).size());
  }

  @Test
  void a_matter_that_only_its_receivers_may_know_of_is_not_counted() throws SQLException {
    List<UUID> homes = homes(4);
    Answer hidden = files(homes.get(0));
    withhold(hidden.id());
    files(homes.get(1));
    Answer third = files(homes.get(2));

    assertEquals(List.of(), open().each("items", "id"));
    Answer similar = intake.get("appeals/" + third.id() + "/similar").ok();
    assertEquals(1, similar.items("").size());
    files(homes.get(3));
    assertEquals(3, only().number("voices"));
  }

  @Test
  void a_joint_case_leads_them_together_and_every_voice_keeps_its_own() {
    List<Answer> filed = homes(5).stream().map(this::files).toList();
    Answer warning = only();
    String lead = filed.get(0).at("id");

    Answer joined =
        dispatch
            .post("joint-cases", Map.of("leadId", lead, "warningId", warning.at("id")))
            .created();

    Answer group = dispatch.get("joint-cases/" + joined.id()).ok();
    assertEquals(town.gridPath(1), group.at("path"));
    assertEquals("路灯不亮", group.at("title"));
    assertEquals(5, group.items("members").size());
    assertEquals(lead, group.at("members.0.id"));
    assertEquals(5, new HashSet<>(group.each("members", "number")).size());
    assertNotEquals(filed.get(1).at("dates.answerDue"), filed.get(4).at("dates.answerDue"));

    Answer accepted = branch.accepts(filed.get(1)).ok();
    Answer offered = step(joined, "offer", Map.of("answer", "路灯三天内换好。")).ok();
    branch.answers(accepted, "路灯三天内换好。").ok();
    Answer after = dispatch.get("joint-cases/" + joined.id()).ok();
    assertEquals("路灯三天内换好。", after.at("offer.answer"));
    assertEquals(
        List.of(filed.get(1).at("id")),
        after.items("members").stream()
            .map(member -> member.asJsonObject())
            .filter(member -> member.getBoolean("answered"))
            .map(member -> member.getString("id"))
            .toList());
    assertNull(intake.reads(filed.get(2).id()).at("answer"));

    step(offered, "departure", Map.of("appealId", lead, "reason", "另有原因"))
        .refused(422, "appeals.joint-lead-leaves");
    Answer left =
        step(
                offered,
                "departure",
                Map.of("appealId", lead, "leadId", filed.get(1).at("id"), "reason", "另有原因"))
            .ok();
    assertEquals(4, left.number("members"));
    step(offered, "end", Map.of("reason", "过时的版本")).refused(412, "platform.stale");
    intake.get("appeals/" + lead + "/joint-case").refused(404, "appeals.joint-none");
    dispatch
        .post("joint-cases", Map.of("leadId", lead, "appealIds", List.of(filed.get(2).at("id"))))
        .refused(409, "appeals.joint-elsewhere");
    step(left, "end", Map.of("reason", "路灯已换好")).ok();
    assertEquals("assigned", intake.reads(filed.get(3).id()).at("now.status"));
  }

  @Test
  void duplicates_are_offered_and_linked_and_both_go_on() {
    List<UUID> homes = homes(2);
    Answer first = files(homes.get(0));
    Answer second = files(homes.get(1));

    Answer similar = intake.get("appeals/" + second.id() + "/similar").ok();
    assertEquals(List.of(first.at("id")), similar.each("", "id"));
    assertEquals(100, similar.number("0.likeness"));
    assertEquals("false", similar.at("0.sameReporter"));
    assertEquals("true", similar.at("0.samePlace"));

    Map<String, String> duplicate = Map.of("otherId", first.at("id"), "kind", "duplicate");
    Answer linked = intake.post("appeals/" + second.id() + "/links", duplicate).ok();
    intake
        .post(
            "appeals/" + first.id() + "/links",
            Map.of("otherId", second.at("id"), "kind", "related"))
        .refused(409, "appeals.link-exists");
    assertEquals("duplicate", intake.get("appeals/" + first.id() + "/similar").ok().at("0.link"));
    assertEquals("assigned", intake.reads(first.id()).at("now.status"));
    assertEquals("assigned", intake.reads(second.id()).at("now.status"));

    intake
        .post(
            "appeals/" + second.id() + "/links/" + linked.id() + "/end", Map.of("reason", "不是一回事"))
        .ok();
    assertEquals(List.of(), intake.get("appeals/" + first.id() + "/links").ok().each("", "id"));
  }

  private List<UUID> homes(int count) {
    List<UUID> homes = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      homes.add(
          yiwang.operator().places(grid, "villager", "H-" + number, "户主" + number).created().id());
    }
    return homes;
  }

  private Answer files(UUID home) {
    return intake
        .post(
            "appeals",
            Map.of(
                "householdId",
                home.toString(),
                "channel",
                "phone",
                "title",
                "路灯不亮",
                "content",
                "村口的路灯坏了。"))
        .created();
  }

  private Answer open() {
    return intake.get("warnings?open=true").ok();
  }

  private Answer only() {
    Answer open = open();
    assertEquals(1, open.items("items").size(), open.text());
    return intake.get("warnings/" + open.at("items.0.id")).ok();
  }

  private Answer members(Answer warning) {
    return intake.get("warnings/" + warning.at("id") + "/members").ok();
  }

  private static Answer closes(Clerk clerk, Answer warning, String reason) {
    return clerk
        .to("warnings/" + warning.at("id") + "/closure")
        .basedOn(warning.version())
        .json(Map.of("reason", reason))
        .post();
  }

  private Answer step(Answer joined, String step, Map<String, String> body) {
    return dispatch
        .to("joint-cases/" + joined.id() + "/" + step)
        .basedOn(joined.version())
        .json(body)
        .post();
  }

  private void withhold(UUID appeal) throws SQLException {
    try (Connection connection = yiwang.database().connection();
        Statement statement = connection.createStatement()) {
      assertEquals(
          1,
          statement.executeUpdate(
              "update appeals_voice set restricted = 1 where appeal_id = '" + appeal + "'"));
    }
  }
}
