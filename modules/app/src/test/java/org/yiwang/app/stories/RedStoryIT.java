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
import org.yiwang.app.site.Clockwork;
import org.yiwang.app.site.Owing;
import org.yiwang.app.site.Standing;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("红色的事：铃响到有人接为止，村和网格马上到场，公安那里要报到")
class RedStoryIT {

  private final Clockwork clock;
  private final Town town;
  private final Clerk intake;
  private final Clerk leader;
  private final Clerk village;
  private final Clerk dispatch;
  private final Clerk first;
  private final Clerk second;

  RedStoryIT(Yiwang yiwang) {
    clock = new Clockwork(yiwang);
    town = yiwang.town().established().staffed().stationed();
    intake = town.clerk(town.staff().intake());
    leader = town.clerk(town.staff().leader());
    village = town.clerk(town.staff().village());
    dispatch = town.clerk(town.staff().dispatch());
    first = town.clerk(town.staff().works());
    second = town.clerk(town.staff().police());
  }

  @Test
  @DisplayName("第一位十分钟没有确认，打第二位；第二位确认；现场任务有结果；报了公安；当天答复")
  void rings_the_next_on_the_roster_until_somebody_takes_it() {
    town.onDuty(24, first.person(), second.person());
    Answer filed = fight();
    UUID fight = filed.id();

    Standing red = Standing.of(dispatch, fight);
    Instant received = red.whole().time("receivedAt");
    assertEquals("assigned town 罗景澜", red.where());
    assertEquals("red", filed.at("risk.code"));
    assertEquals("10", red.said("alerted", "minutes"));
    assertEquals("police", red.said("alerted", "report"));
    assertRings(fight, 1, "柳长青", received.plus(Duration.ofMinutes(10)));
    assertEquals(received.plus(Duration.ofHours(1)), red.due("acceptDue"));
    assertEquals(received.plus(Duration.ofHours(24)), red.due("handleDue"));
    assertEquals(List.of("acknowledge"), Owing.of(first).in(fight));
    assertEquals(List.of(), Owing.of(second).in(fight));
    assertEquals(List.of("accept", "report"), Owing.of(dispatch).in(fight));
    assertEquals(
        List.of("柳长青", "宋卫东"),
        dispatch.get("duty-desk?unit=" + town.path()).ok().each("onDuty", "personName"));
    assertSentThere(fight, received);

    Instant firstDue = red.whole().time("course.ringing.due");
    clock.reaches(firstDue.minusSeconds(30));
    assertEquals("1", dispatch.reads(fight).at("course.ringing.turn"), "not before its time");
    clock.reaches(firstDue);
    Standing rung = Standing.of(dispatch, fight);
    assertRings(fight, 2, "宋卫东", rung.last("rung").plus(Duration.ofMinutes(10)));
    assertEquals(2, clock.bodies(fight, "rung").size(), "each turn is rung once");
    assertEquals(List.of(), Owing.of(first).in(fight));
    assertEquals(List.of("acknowledge"), Owing.of(second).in(fight));

    leader
        .stepNow(fight, "acknowledgement")
        .json(Map.of())
        .post()
        .refused(403, "appeals.not-holder");
    Answer taken =
        second.stepNow(fight, "acknowledgement").json(Map.of("words", "带三人赶去。")).post().ok();
    Answer quiet = dispatch.reads(fight);
    assertNull(quiet.at("course.ringing"));
    assertEquals("宋卫东", new Standing(quiet).said("acknowledged", "personName"));
    second.step(taken, "acknowledgement").json(Map.of()).post().refused(409, "appeals.not-ringing");
    assertEquals(List.of(), Owing.of(second).in(fight));

    isReported(fight, taken);
    isAnsweredFor(fight);
  }

  /** The levels that were skipped are told at once. */
  private void assertSentThere(UUID fight, Instant received) {
    Answer whole = dispatch.reads(fight);
    assertEquals(List.of("村党总支书记", "微网格长"), whole.each("course.tasks", "postName"));
    assertEquals(List.of("true", "true"), whole.each("course.tasks", "onTheSpot"));
    String due = received.plus(Duration.ofMinutes(10)).toString();
    assertEquals(List.of(due, due), whole.each("course.tasks", "due"));
    assertEquals(List.of("task"), Owing.of(village).in(fight));
    assertEquals(List.of("task"), Owing.of(leader).in(fight));
  }

  private void isReported(UUID fight, Answer taken) {
    assertEquals("true", dispatch.reads(fight).at("course.owesReport"));
    Map<String, String> receipt = Map.of("receipt", "110 接警单 20261124-031");
    town.clerk(town.staff().land())
        .step(taken, "report")
        .json(receipt)
        .post()
        .refused(403, "appeals.not-taking-part");
    Answer reported = dispatch.step(taken, "report").json(receipt).post().ok();
    assertEquals("false", dispatch.reads(fight).at("course.owesReport"));
    assertEquals("police", Standing.of(dispatch, fight).said("reported", "to"));
    assertEquals(List.of("accept"), Owing.of(dispatch).in(fight));
    dispatch.step(reported, "report").json(receipt).post().refused(409, "appeals.no-report-owed");
  }

  private void isAnsweredFor(UUID fight) {
    Answer whole = dispatch.reads(fight);
    List<String> tasks = whole.each("course.tasks", "id");
    leader
        .stepNow(fight, "tasks/" + tasks.get(1) + "/result")
        .json(Map.of("result", "两边都拉开了，没有人受伤。"))
        .post()
        .ok();
    Answer there =
        village
            .stepNow(fight, "tasks/" + tasks.get(0) + "/result")
            .json(Map.of("result", "到场，民警已带走持刀的人。"))
            .post()
            .ok();
    assertEquals(List.of(), Owing.of(leader).in(fight));
    Answer answered = dispatch.answers(dispatch.accepts(there).ok(), "人已带走，群众安全。").ok();
    assertEquals("answered town 罗景澜", Standing.of(dispatch, fight).where());
    Answer confirmed = intake.confirms(answered, true, "satisfied").ok();
    assertEquals("closed", dispatch.closes(confirmed, "已经平息。").ok().at("status"));
  }

  @Test
  @DisplayName("没有排班，打给镇派单岗；一圈打完，从头再打")
  void without_a_roster_the_holder_is_rung_again_and_again() {
    Answer filed = fight();
    UUID fight = filed.id();
    Instant received = dispatch.reads(fight).time("receivedAt");
    assertRings(fight, 1, "罗景澜", received.plus(Duration.ofMinutes(10)));

    clock.reaches(received.plus(Duration.ofMinutes(10)));
    assertEquals("2", dispatch.reads(fight).at("course.ringing.turn"));
    assertEquals("罗景澜", dispatch.reads(fight).at("course.ringing.personName"));

    dispatch.stepNow(fight, "acknowledgement").json(Map.of()).post().ok();
    assertNull(dispatch.reads(fight).at("course.ringing"));
  }

  private Answer fight() {
    Answer filed = intake.files(town.gridCode(1), "有人持刀追人", "第3组有人持刀追着邻居跑，请快来人。").created();
    assertEquals("town", filed.at("level.code"));
    return filed;
  }

  private void assertRings(UUID appeal, int turn, String person, Instant due) {
    Answer whole = dispatch.reads(appeal);
    assertEquals(turn, whole.number("course.ringing.turn"));
    assertEquals(person, whole.at("course.ringing.personName"));
    assertEquals(due, whole.time("course.ringing.due"));
  }
}
