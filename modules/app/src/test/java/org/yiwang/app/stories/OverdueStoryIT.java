package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Clockwork;
import org.yiwang.app.site.Owing;
import org.yiwang.app.site.Site;
import org.yiwang.app.site.TestServer;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;
import org.yiwang.appeals.sweep.DueSteps;
import org.yiwang.launcher.database.DatabaseAccess;
import org.yiwang.platform.WorkingCalendar;

/**
 * A server of its own, whose business time begins on the eve of the holidays: on the shared one the
 * year's official days (国办发明电〔2025〕7号) are over. Dates are written out by hand.
 */
@DisplayName("过国庆：没人管的事自己往上走，一级一级，一步只走一次")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverdueStoryIT {

  private TestServer server;
  private Yiwang yiwang;
  private Clockwork clock;

  @BeforeAll
  void begin() {
    DatabaseAccess access = Site.emptySchema("yiwang_overdue");
    server = TestServer.start("overdue", access, "YIWANG_MODE", "demo");
    Clockwork.begin(access, at("2026-09-30", 10));
    yiwang = new Yiwang(server.address(), access);
    clock = new Clockwork(yiwang);
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  @DisplayName("九月三十日登记，节后办理期满升到村，村里不签收升到镇，镇里不再上升，答复期限从头到尾没有变")
  void an_overdue_matter_climbs_by_itself_over_the_holidays() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    Clerk village = town.clerk(town.staff().village());
    Clerk dispatch = town.clerk(town.staff().dispatch());

    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了一个星期。").created();
    UUID appeal = filed.id();
    Instant received = branch.reads(appeal).time("receivedAt");
    assertEquals("branch", filed.at("level.code"));
    assertEquals(shifted(received, "2026-10-08"), filed.time("dates.acceptDue"));
    assertEquals(shifted(received, "2026-10-13"), filed.time("dates.handleDue"));
    assertEquals(shifted(received, "2026-10-15"), filed.time("dates.answerDue"));
    assertEquals("true", filed.at("dates.confirmed"));
    assertEquals(List.of("accept"), Owing.of(branch).in(appeal));

    Answer accepted = branch.accepts(filed).ok();
    Instant accept = accepted.time("dates.nextDue");
    assertEquals(shifted(received, "2026-10-13"), accept);
    assertEquals(List.of("handle"), Owing.of(branch).in(appeal));

    clock.reaches(at("2026-10-10", 20));
    assertEquals(accepted.version(), branch.reads(appeal).number("now.version"));

    clock.reaches(shifted(received, "2026-10-12"));
    Answer warned = branch.reads(appeal);
    assertEquals(accepted.version() + 1, warned.number("now.version"));
    assertEquals("accepted", warned.at("now.status"));
    assertCards(appeal, "handle yellow 2026-10-13");

    clock.reaches(shifted(received, "2026-10-13"));
    Answer climbed = branch.reads(appeal);
    assertEquals("assigned", climbed.at("now.status"));
    assertEquals("汤其昌", climbed.at("now.holder.name"));
    assertCards(appeal, "handle yellow 2026-10-13", "handle red 2026-10-13");
    assertClimbs(appeal, "branch village deadline");
    assertEquals(shifted(received, "2026-10-15"), climbed.time("now.dates.answerDue"));
    assertEquals(List.of(), Owing.of(branch).in(appeal));
    assertEquals(List.of("accept"), Owing.of(village).in(appeal));
    branch
        .to("appeals/" + appeal + "/answer")
        .basedOn(climbed.number("now.version"))
        .json(Map.of("answer", "已经修好。"))
        .post()
        .refused(403, "appeals.not-holder");

    clock.settles();
    assertEquals(climbed.number("now.version"), branch.reads(appeal).number("now.version"));

    clock.reaches(climbed.time("now.dates.acceptDue"));
    Answer atTown = dispatch.reads(appeal);
    assertEquals("罗景澜", atTown.at("now.holder.name"));
    assertClimbs(appeal, "branch village deadline", "village town unsigned");
    assertEquals(shifted(received, "2026-10-15"), atTown.time("now.dates.answerDue"));
    assertEquals(List.of(), Owing.of(village).in(appeal));
    assertEquals(List.of("accept"), Owing.of(dispatch).in(appeal));

    clock.reaches(atTown.time("now.dates.acceptDue"));
    Answer stays = dispatch.reads(appeal);
    assertEquals("town", stays.at("now.level.code"));
    assertClimbs(appeal, "branch village deadline", "village town unsigned");
    assertEquals("true", Owing.of(dispatch).list().at("0.overdue"));

    Answer taken = dispatch.accepts(now(stays)).ok();
    Answer answered = dispatch.answers(taken, "已经换了新灯，向您道歉。").ok();
    assertEquals("returning", answered.at("status"));
    assertEquals(List.of("pass-on"), Owing.of(village).in(appeal));
    assertEquals(List.of(), Owing.of(branch).in(appeal));
    Answer down = village.step(answered, "feedback").json(Map.of("words", "村里向您道歉。")).post().ok();
    assertEquals(List.of("pass-on"), Owing.of(branch).in(appeal));
    Answer told = branch.step(down, "feedback").json(Map.of()).post().ok();
    assertEquals("answered", told.at("status"));
    assertAllByTheClockworkOnce(appeal);
  }

  @Test
  @DisplayName("期限落到没有公布节假日安排的年份，标明还没有确定")
  void a_date_in_a_year_without_official_days_is_unconfirmed() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    clock.reaches(at("2026-12-30", 10));

    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "桥头的路灯不亮。").created();

    Instant received = branch.reads(filed.id()).time("receivedAt");
    assertEquals(shifted(received, "2026-12-31"), filed.time("dates.acceptDue"));
    assertEquals(shifted(received, "2027-01-06"), filed.time("dates.handleDue"));
    assertEquals("false", filed.at("dates.confirmed"));
  }

  /** Every event nobody did bears the same author, and no step stands there twice. */
  private void assertAllByTheClockworkOnce(UUID appeal) {
    List<List<String>> steps =
        yiwang
            .database()
            .rows(
                "select type, body, count(*) from appeals_event where appeal_id = '"
                    + appeal
                    + "' and actor = '"
                    + DueSteps.CLOCKWORK
                    + "' group by type, body");
    assertEquals(8, steps.size(), steps.toString());
    steps.forEach(step -> assertEquals("1", step.get(2), step.toString()));
    assertNull(
        yiwang
            .database()
            .one(
                "select max(error) from appeals_sweep_failure where appeal_id = '" + appeal + "'"));
  }

  private void assertCards(UUID appeal, String... expected) {
    List<String> cards =
        rows(
            appeal,
            "select concat(json_value(body, '$.clock'), ' ', json_value(body, '$.colour'), ' ',"
                + " date(convert_tz(replace(left(json_value(body, '$.due'), 19), 'T', ' '),"
                + " '+00:00', '+08:00')))",
            "carded");
    assertEquals(List.of(expected), cards);
  }

  private void assertClimbs(UUID appeal, String... expected) {
    assertEquals(
        List.of(expected),
        rows(
            appeal,
            "select concat(json_value(body, '$.from'), ' ', json_value(body, '$.level'), ' ',"
                + " json_value(body, '$.cause'))",
            "escalated"));
  }

  private List<String> rows(UUID appeal, String select, String type) {
    return yiwang
        .database()
        .rows(
            select
                + " from appeals_event where appeal_id = '"
                + appeal
                + "' and type = '"
                + type
                + "' order by sequence")
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  /** The receipt inside what was read. */
  private static Answer now(Answer whole) {
    return new Answer(
        whole.asked(),
        whole.status(),
        whole.headers(),
        whole.object().getJsonObject("now").toString());
  }

  /** The same time of the day, on another day. */
  private static Instant shifted(Instant start, String day) {
    return start.atZone(WorkingCalendar.ZONE).with(LocalDate.parse(day)).toInstant();
  }

  private static Instant at(String day, int hour) {
    LocalDateTime local = LocalDate.parse(day).atStartOfDay().plus(Duration.ofHours(hour));
    return local.atZone(WorkingCalendar.ZONE).toInstant();
  }
}
