package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;
import org.yiwang.platform.WorkingCalendar;

@Story
@DisplayName("一件事：从群众开口到办结答复")
class FromWordToAnswerIT {

  private static final String LAMP = "村口的路灯坏了一个星期，晚上老人走路不方便。";

  private final Yiwang yiwang;

  FromWordToAnswerIT(Yiwang yiwang) {
    this.yiwang = yiwang;
  }

  @Test
  @DisplayName("登记、签收、答复、没解决交上一级、再答复、支部转告、评价、办结")
  void goes_from_the_first_word_to_the_answer() {
    Town town = yiwang.town().established().staffed();
    UUID household = household(town, "1-001", "钟小满");
    Clerk intake = town.clerk(town.staff().intake());
    Clerk branch = town.clerk(town.staff().branch());
    Clerk village = town.clerk(town.staff().village());

    Answer filed =
        intake
            .post(
                "appeals",
                Map.of(
                    "householdId",
                    household.toString(),
                    "channel",
                    "phone",
                    "title",
                    "路灯不亮",
                    "content",
                    LAMP))
            .created();
    assertDecided(filed, town);

    Answer accepted = branch.accepts(filed).ok();
    assertEquals("accepted", accepted.at("status"));
    Answer answered = branch.answers(accepted, "已经报修，三天内装好。").ok();
    assertEquals("已答复，待群众评价", answered.at("statusName"));
    Answer unsolved = intake.confirms(answered, false, "dissatisfied").ok();
    assertEquals("assigned", unsolved.at("status"));
    assertEquals("汤其昌", unsolved.at("holder.name"));
    Answer again = village.answers(village.accepts(unsolved).ok(), "昨晚已经装好，请再看看。").ok();
    assertEquals("已办理，逐级反馈中", again.at("statusName"));
    Answer told = branch.passesOn(again).ok();
    Answer confirmed = intake.confirms(told, true, "satisfied").ok();
    assertEquals("confirmed", confirmed.at("status"));
    Answer closed = village.closes(confirmed, "路灯已换新。").ok();
    assertEquals("closed", closed.at("status"));

    Answer whole = intake.reads(filed.id());
    assertEquals(
        List.of(
            "filed",
            "triaged",
            "assigned",
            "accepted",
            "answered",
            "confirmed",
            "escalated",
            "accepted",
            "answered",
            "passed-on",
            "confirmed",
            "closed"),
        whole.each("events", "type"));
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
        whole.each("events", "sequence"));
    assertEquals("卢望林", whole.at("events.3.by"));
    assertEquals("昨晚已经装好，请再看看。", whole.at("answer"));
    assertEquals(LAMP, whole.at("content"));
    assertEquals("钟小满", whole.at("reporterName"));
    assertEquals("\"12\"", whole.header("ETag"));
  }

  private static void assertDecided(Answer filed, Town town) {
    assertEquals("assigned", filed.at("status"));
    assertEquals("appeals/" + filed.id(), filed.header("Location"));
    assertEquals("\"3\"", filed.header("ETag"));
    assertEquals(
        List.of("投诉", "城乡建设", "一般", "绿", "支部"),
        List.of(
            filed.at("kind.name"),
            filed.at("category.name"),
            filed.at("urgency.name"),
            filed.at("risk.name"),
            filed.at("level.name")));
    assertEquals(
        List.of("appeals/triage", "appeals/starting-level", "appeals/time-limit"),
        filed.each("decisions", "table"));
    assertEquals(List.of("APL-L-024"), filed.each("decisions.1.rules", ""));
    assertEquals(
        List.of("按规则 APL-L-024，类型为“投诉”，类别为“城乡建设”，层级定为“支部”，岗位定为“党支部书记”。依据：官渡镇网格事项分级办理规则（示例）第16条。"),
        filed.each("decisions.1.why", ""));
    assertEquals(town.branchPath(), filed.at("holder.unitPath"));
    assertEquals("大屋党支部", filed.at("holder.unitName"));
    assertEquals("卢望林", filed.at("holder.name"));

    Instant received = town.clerk(town.staff().intake()).reads(filed.id()).time("receivedAt");
    WorkingCalendar calendar = new WorkingCalendar();
    assertEquals(calendar.plusWorkingDays(received, 1), filed.time("dates.acceptDue"));
    assertEquals(calendar.plusWorkingDays(received, 5), filed.time("dates.handleDue"));
    assertEquals(calendar.plusWorkingDays(received, 7), filed.time("dates.answerDue"));
  }

  @Test
  @DisplayName("列表里有，我的待办里有，办结后都没有")
  void stands_in_the_lists_as_long_as_it_is_open() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    Answer lamp = branch.files(town.gridCode(1), "路灯不亮", LAMP).created();
    Answer other = branch.files(town.gridCode(1), "路灯又不亮", LAMP).created();

    List<String> both = List.of(other.at("id"), lamp.at("id"));
    assertEquals(both, branch.get("appeals").ok().each("items", "id"));
    assertEquals(both, branch.get("appeals?under=" + town.gridPath(1)).ok().each("items", "id"));
    assertEquals(
        List.of(lamp.at("id"), other.at("id")), branch.get("appeals/mine").ok().each("", "id"));
    assertEquals(lamp.at("number"), branch.get("appeals/mine").at("0.number"));

    Answer answered = branch.answers(branch.accepts(lamp).ok(), "已修好。").ok();
    branch.closes(branch.confirms(answered, true, "satisfied").ok(), "已修好。").ok();

    assertEquals(List.of(other.at("id")), branch.get("appeals").ok().each("items", "id"));
    assertEquals(List.of(other.at("id")), branch.get("appeals/mine").ok().each("", "id"));
    assertEquals(List.of(lamp.at("id")), branch.get("appeals?open=false").ok().each("items", "id"));
  }

  @Test
  @DisplayName("岗位空缺时由上一级接任")
  void a_vacancy_is_answered_by_the_fallback() {
    Town town = yiwang.town().established();
    UUID village =
        town.post(town.villagePath(), "village-secretary", "村党总支书记", null, town.staff().village());
    UUID branchPost = town.post(town.branchPath(), "branch-secretary", "党支部书记", village, null);
    Clerk secretary = town.clerk(town.staff().village());

    Answer filed = secretary.files(town.gridCode(1), "路灯不亮", LAMP).created();

    assertEquals(branchPost.toString(), filed.at("holder.postId"));
    assertEquals("汤其昌", filed.at("holder.name"));
    assertEquals(List.of(filed.at("id")), secretary.get("appeals/mine").ok().each("", "id"));
    secretary.accepts(filed).ok();
  }

  @Test
  @DisplayName("换人只改一行，手上的事全部跟着走")
  void a_take_over_changes_one_row_and_the_holder_of_all() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    Clerk deputy = town.clerk(town.staff().deputy());
    Answer first = branch.files(town.gridCode(1), "路灯不亮", LAMP).created();
    Answer second = branch.files(town.gridCode(1), "路灯也不亮", LAMP).created();
    String rows = "select * from appeals_appeal where town = '" + town.path() + "' order by id";
    List<List<String>> before = yiwang.database().rows(rows);
    String postId = first.at("holder.postId");

    Answer post = town.takesOver(town.staff().deputy(), UUID.fromString(postId));

    assertEquals("何𬱖", post.at("personName"));
    assertEquals(before, yiwang.database().rows(rows));
    assertEquals(
        List.of(List.of("卢望林", "0"), List.of("何𬱖", "1")),
        yiwang
            .database()
            .rows(
                "select person_name, until is null from territory_duty where post_id = '"
                    + postId
                    + "' order by since"));
    assertEquals("何𬱖", deputy.reads(second.id()).at("now.holder.name"));
    assertEquals(List.of(), branch.get("appeals/mine").ok().each("", "id"));
    assertEquals(
        List.of(first.at("id"), second.at("id")), deputy.get("appeals/mine").ok().each("", "id"));
    branch
        .accepts(first)
        .refused(403, "appeals.not-holder")
        .saying("这件事现在由党支部书记（何𬱖）负责，您不能办理，什么也没有改动。请与其联系。");
    deputy.accepts(first).ok();
  }

  @Test
  @DisplayName("由本人答复、本人记评价，留下记号")
  void marks_a_confirmation_taken_down_by_the_one_who_answered() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    Answer filed = branch.files(town.gridCode(1), "路灯不亮", LAMP).created();
    Answer answered = branch.answers(branch.accepts(filed).ok(), "已修好。").ok();
    branch.confirms(answered, true, "satisfied").ok();

    Answer whole = branch.reads(filed.id());

    assertEquals("true", whole.at("events.5.body.takenByHandler"));
    assertNull(whole.at("events.5.body.comment"));
  }

  private static UUID household(Town town, String number, String head) {
    return town.clerk(town.staff().leader())
        .places(town.gridId(1), "villager", number, head)
        .created()
        .id();
  }
}
