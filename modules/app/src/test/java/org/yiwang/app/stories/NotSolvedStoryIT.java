package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

@Story
@DisplayName("群众说没解决：上一级接着办，有限度；经办人自己记的评价由别人回访")
class NotSolvedStoryIT {

  private final Town town;
  private final Clerk intake;
  private final Clerk branch;
  private final Clerk village;
  private final Clerk dispatch;
  private final Clerk callBack;
  private final Clerk operator;

  NotSolvedStoryIT(Yiwang yiwang) {
    town = yiwang.town().established().staffed().stationed();
    intake = town.clerk(town.staff().intake());
    branch = town.clerk(town.staff().branch());
    village = town.clerk(town.staff().village());
    dispatch = town.clerk(town.staff().dispatch());
    callBack = town.clerk(town.staff().callBack());
    operator = yiwang.operator();
  }

  @Test
  @DisplayName("支部、村、镇一级一级接着办，到镇为止；期限不重算")
  void what_is_not_solved_climbs_one_level_at_a_time_up_to_the_town() {
    Answer filed = lamp();
    UUID lamp = filed.id();
    Standing first = Standing.of(intake, lamp);

    Answer answered = branch.answers(branch.accepts(filed).ok(), "已经修好。").ok();
    assertEquals("met", Standing.of(intake, lamp).clocks().get("answer"));
    Answer once = intake.confirms(answered, false, "dissatisfied").ok();
    assertReopened(lamp, "assigned village 汤其昌", 1);
    assertEquals(first.due("answerDue"), Standing.of(intake, lamp).due("answerDue"));
    assertEquals("branch", Standing.of(intake, lamp).said("escalated", "from"));
    assertEquals("reopening", Standing.of(intake, lamp).said("escalated", "cause"));
    assertEquals(List.of("accept"), Owing.of(village).in(lamp));
    assertEquals(List.of(), Owing.of(branch).in(lamp));

    Answer byVillage = village.answers(village.accepts(once).ok(), "换了新灯。").ok();
    assertEquals(List.of("branch"), Standing.of(village, lamp).owing());
    Answer twice = intake.confirms(branch.passesOn(byVillage).ok(), false, "dissatisfied").ok();
    assertReopened(lamp, "assigned town 罗景澜", 2);
    assertEquals(List.of(), Standing.of(village, lamp).owing());
    assertEquals(first.due("answerDue"), Standing.of(intake, lamp).due("answerDue"));

    Answer byTown = dispatch.answers(dispatch.accepts(twice).ok(), "换了变压器。").ok();
    assertEquals(List.of("village", "branch"), Standing.of(dispatch, lamp).owing());
    Answer told = branch.passesOn(village.passesOn(byTown).ok()).ok();
    Answer thrice = intake.confirms(told, false, "dissatisfied").ok();
    assertReopened(lamp, "accepted town 罗景澜", 3);
    assertEquals("APL-E-009", lastEscalationRule(lamp));

    Answer still = dispatch.answers(thrice, "线路也换了。").ok();
    told = branch.passesOn(village.passesOn(still).ok()).ok();
    Answer fourth = intake.confirms(told, false, "dissatisfied").ok();
    assertReopened(lamp, "accepted town 罗景澜", 4);
    assertEquals("APL-E-001", lastEscalationRule(lamp));
    assertEquals(2, Standing.of(intake, lamp).whole().number("course.escalations"));
    assertEquals(List.of("handle"), Owing.of(dispatch).in(lamp));

    Answer last = dispatch.answers(fourth, "今晚亮了，请再看。").ok();
    told = branch.passesOn(village.passesOn(last).ok()).ok();
    Answer confirmed = intake.confirms(told, true, "acceptable").ok();
    assertEquals("closed", dispatch.closes(confirmed, "灯亮了。").ok().at("status"));
  }

  @Test
  @DisplayName("经办人自己记的评价留下记号；自己不能回访；别人回访说没解决，办结的也重新打开")
  void a_confirmation_taken_by_the_handler_is_called_back_by_somebody_else() {
    town.takesOver(callBack.person(), town.postIn(town.branchPath(), "branch-secretary"));
    Answer filed = lamp();
    UUID lamp = filed.id();
    Answer answered = callBack.answers(callBack.accepts(filed).ok(), "已经修好。").ok();
    Answer confirmed = callBack.confirms(answered, true, "very-satisfied").ok();
    assertEquals("true", Standing.of(intake, lamp).said("confirmed", "takenByHandler"));
    Answer closed = callBack.closes(confirmed, "灯已换新。").ok();

    callBack
        .callsBack(closed, true, "satisfied")
        .refused(403, "appeals.own-call-back")
        .saying("答复的人不能自己回访，什么也没有改动。请由其他人回访。");
    intake.callsBack(closed, true, "satisfied").refused(403, "access.not-permitted");
    Answer reopened = operator.callsBack(closed, false, "dissatisfied").ok();

    assertReopened(lamp, "assigned village 汤其昌", 1);
    Standing now = Standing.of(intake, lamp);
    assertEquals("易启明", now.said("called-back", "personName"));
    assertEquals("false", now.said("called-back", "solved"));
    assertEquals(List.of("accept"), Owing.of(village).in(lamp));
    assertTrue(intake.get("appeals").ok().each("items", "id").contains(lamp.toString()));
    Answer again = village.answers(village.accepts(reopened).ok(), "换了新灯。").ok();
    Answer told = callBack.passesOn(again, "上门看过，亮了。").ok();
    Answer sure = intake.confirms(told, true, "satisfied").ok();
    Answer end = village.closes(sure, "灯亮了。").ok();
    assertEquals("false", Standing.of(intake, lamp).said("confirmed", "takenByHandler"));

    Answer asked = operator.callsBack(end, true, "satisfied").ok();
    assertEquals("closed", asked.at("status"));
    assertEquals("true", Standing.of(intake, lamp).said("called-back", "solved"));
  }

  private Answer lamp() {
    Answer filed = intake.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了一个星期。").created();
    assertEquals("branch", filed.at("level.code"));
    return filed;
  }

  private void assertReopened(UUID appeal, String where, int times) {
    Standing now = Standing.of(intake, appeal);
    assertEquals(where, now.where());
    assertEquals(times, now.whole().number("course.reopenings"));
    assertEquals("running", now.clocks().get("answer"));
    assertEquals("running", now.clocks().get("handle"));
  }

  /** Of the decision that was made last on where it climbs. */
  private String lastEscalationRule(UUID appeal) {
    Answer whole = intake.reads(appeal);
    int last = whole.each("now.decisions", "table").lastIndexOf("appeals/escalation");
    return whole.at("now.decisions." + last + ".rules.0");
  }
}
