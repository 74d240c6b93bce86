package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Owing;
import org.yiwang.app.site.Standing;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;
import org.yiwang.platform.WorkingCalendar;

@Story
@DisplayName("官渡的事：网格、支部、村、镇，逐级上去，逐级回来")
class GuanduStoryIT {

  private static final Map<String, String> HANDED_ON =
      Map.of("route", "met", "sign", "running", "handle", "running", "answer", "running");

  private final WorkingCalendar calendar = new WorkingCalendar();
  private final Town town;
  private final Clerk intake;
  private final Clerk leader;
  private final Clerk branch;
  private final Clerk village;
  private final Clerk dispatch;

  GuanduStoryIT(Yiwang yiwang) {
    town = yiwang.town().established().staffed().stationed();
    intake = town.clerk(town.staff().intake());
    leader = town.clerk(town.staff().leader());
    branch = town.clerk(town.staff().branch());
    village = town.clerk(town.staff().village());
    dispatch = town.clerk(town.staff().dispatch());
  }

  @Test
  @DisplayName("修路：网格办不了交支部，支部交村，村交镇；镇里办成，村、支部、网格逐级答复，网格长告诉群众")
  void the_road_climbs_to_the_town_and_its_answer_comes_down_by_every_level() {
    Answer filed = road();
    UUID road = filed.id();
    Instant received = Standing.of(intake, road).whole().time("receivedAt");
    assertStands(road, "assigned grid 钟樟生", "assigned", 5, 7);
    assertEquals(List.of("accept"), Owing.of(leader).in(road));

    Answer accepted = leader.accepts(filed).ok();
    assertEquals("accepted grid 钟樟生", Standing.of(leader, road).where());
    assertEquals("met", Standing.of(leader, road).clocks().get("sign"));
    branch.escalates(accepted, "支部先拿去。").refused(403, "appeals.not-holder");
    leader.escalates(accepted, " ").refused(400, "kernel.text-missing");
    Answer atBranch = leader.escalates(accepted, "组里出工填了两次，一下雨又冲坏。").ok();
    assertStands(road, "assigned branch 卢望林", "escalated", 5, 7);
    assertClimbed(road, "grid branch request 组里出工填了两次，一下雨又冲坏。");
    assertEquals(List.of(), Owing.of(leader).in(road));

    Answer atVillage = branch.escalates(branch.accepts(atBranch).ok(), "党员凑了八千元，不够。").ok();
    assertStands(road, "assigned village 汤其昌", "escalated", 7, 9);
    assertClimbed(road, "branch village request 党员凑了八千元，不够。");

    Answer atTown = village.escalates(village.accepts(atVillage).ok(), "村里没有这笔项目资金。").ok();
    assertStands(road, "assigned town 罗景澜", "escalated", 10, 12);
    assertClimbed(road, "village town request 村里没有这笔项目资金。");
    Standing top = Standing.of(dispatch, road);
    assertEquals(List.of("town", "village", "branch", "grid"), top.parts());
    assertEquals(List.of(), top.owing());
    assertEquals(3, top.whole().number("course.escalations"));
    assertEquals(received, top.whole().time("receivedAt"));

    Answer taken = dispatch.accepts(atTown).ok();
    dispatch.escalates(taken, "请县里办。").refused(422, "appeals.top-level");
    Answer helped = assistedByStations(road, taken);
    Answer answered = dispatch.answers(helped, "列入今年的村道硬化，九月底前完工。").ok();
    comesDown(road, answered);
  }

  private Answer assistedByStations(UUID road, Answer taken) {
    Clerk works = town.clerk(town.staff().works());
    Clerk land = town.clerk(town.staff().land());
    Instant due = Standing.of(dispatch, road).last("accepted").plus(Duration.ofDays(3));
    dispatch
        .asksForAid(taken, town.code(), "station-justice", "看看合同。", due)
        .refused(422, "appeals.no-receiver");
    dispatch
        .asksForAid(taken, town.code(), "station-works", "测算。", due.minus(Duration.ofDays(4)))
        .refused(422, "appeals.due-in-the-past");
    Answer asked = dispatch.asksForAid(taken, town.code(), "station-works", "实地测量，做出预算。", due).ok();
    asked = dispatch.asksForAid(asked, town.code(), "station-land", "核实路基是否占用耕地。", due).ok();
    Answer both = dispatch.reads(road);
    assertEquals(List.of("村镇建设站", "自然资源所"), both.each("course.tasks", "postName"));
    assertEquals(List.of(due.toString(), due.toString()), both.each("course.tasks", "due"));
    assertEquals("accepted town 罗景澜", new Standing(both).where(), "the lead stays the lead");
    assertEquals(List.of("task"), Owing.of(works).in(road));
    assertEquals(List.of("task"), Owing.of(land).in(road));

    List<String> tasks = both.each("course.tasks", "id");
    works.givesAid(asked, tasks.get(1), "没有占用。").refused(403, "appeals.not-holder");
    Answer measured = works.givesAid(asked, tasks.get(0), "长一点二公里，预算四十万元。").ok();
    works.givesAid(measured, tasks.get(0), "再说一遍。").refused(404, "appeals.unknown-task");
    Answer checked = land.givesAid(measured, tasks.get(1), "原路硬化，不占耕地。").ok();
    Answer given = dispatch.reads(road);
    assertEquals(List.of("false", "false"), given.each("course.tasks", "open"));
    assertEquals(List.of("长一点二公里，预算四十万元。", "原路硬化，不占耕地。"), given.each("course.tasks", "result"));
    assertEquals(List.of(), Owing.of(works).in(road));
    return checked;
  }

  private void comesDown(UUID road, Answer answered) {
    assertOwes(road, "returning town 罗景澜", "village", "branch", "grid");
    assertEquals("met", Standing.of(dispatch, road).clocks().get("handle"));
    assertEquals("running", Standing.of(dispatch, road).clocks().get("answer"));
    assertEquals(List.of("pass-on"), Owing.of(village).in(road));
    assertEquals(List.of(), Owing.of(branch).in(road), "one level after the other");
    branch.passesOn(answered).refused(403, "appeals.not-holder");
    intake.confirms(answered, true, "satisfied").refused(409, "appeals.wrong-transition");

    Answer byVillage = village.passesOn(answered, "村里腾出料场，施工时请绕行。").ok();
    assertOwes(road, "returning town 罗景澜", "branch", "grid");
    assertEquals("村里腾出料场，施工时请绕行。", Standing.of(village, road).said("passed-on", "words"));

    Answer byBranch = branch.passesOn(byVillage).ok();
    assertOwes(road, "returning town 罗景澜", "grid");
    assertNull(Standing.of(branch, road).said("passed-on", "words"), "passed on with one tap");
    assertEquals("false", Standing.of(branch, road).said("passed-on", "conveyed"));
    assertEquals(List.of("pass-on"), Owing.of(leader).in(road));

    Answer told = leader.passesOn(byBranch, "上门告诉了钟小满，他同意绕行。").ok();
    assertOwes(road, "answered town 罗景澜");
    Standing all = Standing.of(leader, road);
    assertEquals("true", all.said("passed-on", "conveyed"));
    assertEquals("钟樟生", all.said("passed-on", "personName"));
    assertEquals("met", all.clocks().get("answer"));
    leader.passesOn(told).refused(409, "appeals.nothing-to-pass-on");

    Answer confirmed = intake.confirms(told, true, "very-satisfied").ok();
    assertEquals("false", Standing.of(intake, road).said("confirmed", "takenByHandler"));
    leader.closes(confirmed, "路修好了。").refused(403, "appeals.not-holder");
    assertEquals("closed", dispatch.closes(confirmed, "路修好了。").ok().at("status"));
    Standing closed = Standing.of(dispatch, road);
    assertEquals(
        List.of("village", "branch", "grid"),
        closed.whole().items("events").stream()
            .map(event -> event.asJsonObject())
            .filter(event -> event.getString("type").equals("passed-on"))
            .map(event -> event.getJsonObject("body").getString("level"))
            .toList());
    for (Clerk clerk : List.of(leader, branch, village, dispatch)) {
      assertEquals(List.of(), Owing.of(clerk).in(road), clerk.person().name());
    }
  }

  @Test
  @DisplayName("邻居吵架：网格长当天劝好，不出网格")
  void a_quarrel_is_settled_inside_the_grid() {
    Answer filed = intake.files(town.gridCode(1), "隔壁夜里唱歌噪音太大", "两家为这件事吵了两次，想请网格长来劝一劝。").created();
    UUID quarrel = filed.id();
    assertStands(quarrel, "assigned grid 钟樟生", "assigned", 5, 7);

    Answer accepted = leader.accepts(filed).ok();
    Answer progress =
        leader.step(accepted, "progress").json(Map.of("words", "晚上七点到两家坐了坐。")).post().ok();
    Answer answered = leader.answers(progress, "约定晚上九点以后不唱歌，两家都答应了。").ok();
    assertOwes(quarrel, "answered grid 钟樟生");
    leader.passesOn(answered).refused(409, "appeals.nothing-to-pass-on");
    Answer confirmed = intake.confirms(answered, true, "satisfied").ok();
    leader.closes(confirmed, "两家和好。").ok();

    Standing closed = Standing.of(leader, quarrel);
    assertEquals("closed grid 钟樟生", closed.where());
    assertEquals(List.of("grid"), closed.parts());
    assertEquals(0, closed.whole().number("course.escalations"));
    assertEquals(
        List.of(
            "filed",
            "triaged",
            "assigned",
            "accepted",
            "progressed",
            "answered",
            "confirmed",
            "closed"),
        closed.whole().each("events", "type"));
  }

  @Test
  @DisplayName("县道的事：报送镇外单位，镇派单岗一直负责，有签收、有回复，再逐级答复")
  void what_goes_beyond_the_town_is_held_by_a_named_post_of_the_town() {
    Answer filed = intake.files(town.gridCode(1), "投诉县道路面坑洼", "县道从村口过，路面坑多。").created();
    UUID matter = filed.id();
    assertEquals("assigned village 汤其昌", Standing.of(intake, matter).where());
    Answer accepted = village.accepts(filed).ok();
    Map<String, String> letter = Map.of("organisation", "浏阳市公路养护中心", "what", "请养护县道官渡段。");
    village
        .step(accepted, "sendings")
        .json(letter)
        .post()
        .refused(422, "appeals.not-at-the-top")
        .saying("只有镇一级可以报送镇外单位，什么也没有改动。请先逐级上交到镇。");
    Answer atTown = dispatch.accepts(village.escalates(accepted, "县道不归村里管。").ok()).ok();

    Instant expected = Standing.of(dispatch, matter).last("accepted").plus(Duration.ofDays(5));
    Answer sent =
        dispatch
            .step(atTown, "sendings")
            .json(
                Map.of(
                    "organisation",
                    "浏阳市公路养护中心",
                    "what",
                    "请养护县道官渡段。",
                    "expected",
                    expected.toString()))
            .post()
            .ok();
    Answer away = dispatch.reads(matter);
    assertEquals("accepted town 罗景澜", new Standing(away).where());
    assertEquals("镇派单岗", away.at("now.holder.postName"));
    assertEquals("浏阳市公路养护中心", away.at("course.sendings.0.organisation"));
    assertEquals(expected, away.time("course.sendings.0.expected"));
    assertNull(away.at("course.sendings.0.receipt"));
    assertEquals("running", new Standing(away).clocks().get("answer"));
    assertEquals(List.of("handle"), Owing.of(dispatch).in(matter));

    String sending = "sendings/" + away.at("course.sendings.0.id");
    village
        .step(sent, sending + "/receipt")
        .json(Map.of("receipt", "浏路养〔2026〕118号"))
        .post()
        .refused(403, "appeals.not-holder");
    Answer received =
        dispatch
            .step(sent, sending + "/receipt")
            .json(Map.of("receipt", "浏路养〔2026〕118号"))
            .post()
            .ok();
    Answer replied =
        dispatch.step(received, sending + "/reply").json(Map.of("reply", "下周进场修补。")).post().ok();
    dispatch
        .step(replied, sending + "/reply")
        .json(Map.of("reply", "下周进场修补。"))
        .post()
        .refused(404, "appeals.unknown-sending");
    Answer back = dispatch.reads(matter);
    assertEquals("浏路养〔2026〕118号", back.at("course.sendings.0.receipt"));
    assertEquals("下周进场修补。", back.at("course.sendings.0.reply"));
    assertEquals("accepted town 罗景澜", new Standing(back).where());

    Answer answered = dispatch.answers(replied, "养护中心下周进场修补。").ok();
    assertOwes(matter, "returning town 罗景澜", "village");
    Answer confirmed =
        intake.confirms(village.passesOn(answered, "电话告诉了来电人。").ok(), true, "satisfied").ok();
    assertEquals("closed", dispatch.closes(confirmed, "县道已经修补。").ok().at("status"));
  }

  @Test
  @DisplayName("一肩挑：支部书记就是村书记，上交时跳过村，直接到镇；回来时支部、网格各答一次")
  void one_person_on_two_levels_is_skipped_on_the_way_up() {
    town.takesOver(town.staff().village(), town.postIn(town.branchPath(), "branch-secretary"));
    Answer filed = road();
    UUID road = filed.id();

    Answer atBranch = leader.escalates(leader.accepts(filed).ok(), "组里填不好。").ok();
    assertEquals("assigned branch 汤其昌", Standing.of(leader, road).where());
    Answer atTown = village.escalates(village.accepts(atBranch).ok(), "支部、村里都没有钱。").ok();

    Standing climbed = Standing.of(dispatch, road);
    assertEquals("assigned town 罗景澜", climbed.where());
    assertEquals("[\"village\"]", climbed.said("escalated", "skipped"));
    assertEquals(List.of("town", "branch", "grid"), climbed.parts());
    Answer answered = dispatch.answers(dispatch.accepts(atTown).ok(), "列入计划。").ok();
    assertOwes(road, "returning town 罗景澜", "branch", "grid");
    Answer byBranch = village.passesOn(answered).ok();
    assertOwes(road, "returning town 罗景澜", "grid");
    leader.passesOn(byBranch, "已经告诉群众。").ok();
    assertOwes(road, "answered town 罗景澜");
  }

  @Test
  @DisplayName("一肩挑：办到一半，村书记兼了支部书记，村里答复以后支部不必再答")
  void one_person_on_two_levels_is_skipped_on_the_way_down() {
    Answer filed = road();
    UUID road = filed.id();
    Answer atBranch = leader.escalates(leader.accepts(filed).ok(), "组里填不好。").ok();
    Answer atVillage = branch.escalates(branch.accepts(atBranch).ok(), "支部没有钱。").ok();
    assertEquals(List.of("village", "branch", "grid"), Standing.of(village, road).parts());
    town.takesOver(town.staff().village(), town.postIn(town.branchPath(), "branch-secretary"));

    Answer answered = village.answers(village.accepts(atVillage).ok(), "村里出钱修好了。").ok();

    assertOwes(road, "returning village 汤其昌", "grid");
    Standing skipped = Standing.of(village, road);
    assertEquals("branch", skipped.said("passed-on", "level"));
    assertEquals("true", skipped.said("passed-on", "samePerson"));
    assertEquals("false", skipped.said("passed-on", "conveyed"));
    branch.passesOn(answered).refused(403, "appeals.not-holder");
    leader.passesOn(answered, "已经告诉群众。").ok();
    assertOwes(road, "answered village 汤其昌");
  }

  private Answer road() {
    Answer filed =
        intake.files(town.gridCode(1), "请求修好进山的村道路面", "第3组进山的村道路面烂了，下雨天车子进不去。").created();
    assertEquals("grid", filed.at("level.code"));
    return filed;
  }

  /**
   * Where it stands after it was handed on, with the clocks of the new holder: one working day to
   * accept it, so many to handle it from then on, so many to answer it since it was filed.
   */
  private void assertStands(UUID appeal, String where, String handed, int handle, int answer) {
    Standing now = Standing.of(intake, appeal);
    assertEquals(where, now.where());
    assertEquals(HANDED_ON, now.clocks());
    Instant from = now.last(handed);
    assertEquals(calendar.plusWorkingDays(from, 1), now.due("acceptDue"));
    assertEquals(calendar.plusWorkingDays(from, handle), now.due("handleDue"));
    assertEquals(
        calendar.plusWorkingDays(now.whole().time("receivedAt"), answer), now.due("answerDue"));
  }

  private void assertClimbed(UUID appeal, String expected) {
    Standing now = Standing.of(intake, appeal);
    assertEquals(
        expected,
        String.join(
            " ",
            now.said("escalated", "from"),
            now.said("escalated", "level"),
            now.said("escalated", "cause"),
            now.said("escalated", "tried")));
  }

  private void assertOwes(UUID appeal, String where, String... levels) {
    Standing now = Standing.of(intake, appeal);
    assertEquals(where, now.where());
    assertEquals(List.of(levels), now.owing());
  }
}
