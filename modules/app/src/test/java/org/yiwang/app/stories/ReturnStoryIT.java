package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Owing;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("退来退去的事：首接单位负责到有人接，退满三次指定承办，不能再退")
class ReturnStoryIT {

  private static final String BASIS = "湖南省物业管理条例第30条：公共照明由产权单位维护。";

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk branch;
  private final Clerk village;
  private final Clerk dispatch;

  ReturnStoryIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    branch = town.clerk(town.staff().branch());
    village = town.clerk(town.staff().village());
    dispatch = town.clerk(town.staff().dispatch());
  }

  @Test
  @DisplayName("支部退、镇里不接、村里退，第三次由镇派单岗承办到底")
  void a_ping_pong_ends_with_a_binding_owner() {
    Answer filed = files();
    UUID appeal = filed.id();

    returns(branch, filed, " ").refused(400, "kernel.text-missing");
    Answer offered = returns(branch, filed, BASIS).ok();
    assertEquals("offered", offered.at("status"));
    assertEquals("卢望林", offered.at("holder.name"));
    assertEquals(List.of("handle"), Owing.of(branch).in(appeal));
    assertEquals(List.of("accept"), Owing.of(dispatch).in(appeal));
    village.accepts(offered).refused(403, "appeals.not-holder");

    Answer back = returns(dispatch, offered, "信访工作条例第22条：由属地首接单位办理。").ok();
    assertEquals("accepted", back.at("status"));
    assertEquals("卢望林", back.at("holder.name"));
    assertEquals(List.of("handle"), Owing.of(branch).in(appeal));
    assertEquals(List.of(), Owing.of(dispatch).in(appeal));
    returns(branch, back, BASIS).refused(409, "appeals.wrong-transition");

    Answer up = branch.step(back, "escalation").json(Map.of("tried", "支部没有维修经费。")).post().ok();
    assertEquals("汤其昌", up.at("holder.name"));
    assertEquals(List.of(), Owing.of(branch).in(appeal));
    assertEquals(List.of("accept"), Owing.of(village).in(appeal));

    Answer bound = returns(village, up, BASIS).ok();
    assertEquals("assigned", bound.at("status"));
    assertEquals("罗景澜", bound.at("holder.name"));
    assertEquals(List.of(), Owing.of(village).in(appeal));
    assertEquals(List.of("accept"), Owing.of(dispatch).in(appeal));
    assertEquals(
        List.of("1", "2", "3"), column(appeal, "select json_value(body, '$.count')", "returned"));
    assertEquals(List.of("town"), column(appeal, "select json_value(body, '$.level')", "bound"));

    returns(dispatch, bound, "还是不归镇里。")
        .refused(422, "appeals.is-bound")
        .saying("这件事已经指定承办，不能再转办或者退单，什么也没有改动。请直接办理；有困难的请上交或者申请延期。");
    assertEquals(bound.version(), dispatch.reads(appeal).number("now.version"));
    Answer taken = dispatch.accepts(bound).ok();
    UUID station = town.post(town.path(), "station-works", "村镇建设站", null, town.staff().deputy());
    assertTrue(station != null);
    dispatch
        .step(taken, "transfer")
        .json(Map.of("unitCode", town.code(), "role", "station-works", "reason", "请建设站办。"))
        .post()
        .refused(422, "appeals.is-bound");

    Answer answered = dispatch.answers(taken, "灯已经换好，由镇里出钱。").ok();
    assertEquals("returning", answered.at("status"));
    Answer down = village.step(answered, "feedback").json(Map.of()).post().ok();
    Answer told = branch.step(down, "feedback").json(Map.of("words", "已经当面告诉。")).post().ok();
    assertEquals("answered", told.at("status"));
    assertEquals(
        List.of("ask"), Owing.of(dispatch).in(appeal), "whoever solved it sees to the end of it");
    Answer confirmed = branch.confirms(told, true, "satisfied").ok();
    assertEquals("closed", dispatch.closes(confirmed, "灯已换。").ok().at("status"));
    assertEquals(Map.of(), Owing.of(branch).counts());
    assertEquals(Map.of(), Owing.of(village).counts());
    assertEquals(Map.of(), Owing.of(dispatch).counts());
  }

  @Test
  @DisplayName("退单后另一家接了，就由那一家负责")
  void the_first_receiver_is_free_once_another_accepts() {
    Answer filed = files();

    Answer offered = returns(branch, filed, BASIS).ok();
    Answer taken = dispatch.accepts(offered).ok();

    assertEquals("accepted", taken.at("status"));
    assertEquals("罗景澜", taken.at("holder.name"));
    assertEquals(List.of(), Owing.of(branch).in(filed.id()));
    assertEquals(List.of("handle"), Owing.of(dispatch).in(filed.id()));
    branch.answers(taken, "已修好。").refused(403, "appeals.not-holder");
  }

  @Test
  @DisplayName("两个人同时退和收，只有一个成")
  void only_one_of_two_at_the_same_moment_succeeds() {
    Answer filed = files();
    Answer offered = returns(branch, filed, BASIS).ok();

    Answer returned = returns(dispatch, offered, BASIS).ok();

    dispatch.accepts(offered).refused(412, "platform.stale");
    assertEquals(returned.version(), branch.reads(filed.id()).number("now.version"));
  }

  private Answer files() {
    Answer filed = branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了一个星期。").created();
    assertEquals("branch", filed.at("level.code"));
    return filed;
  }

  private static Answer returns(Clerk clerk, Answer receipt, String basis) {
    return clerk.step(receipt, "return").json(Map.of("basis", basis)).post();
  }

  private List<String> column(UUID appeal, String select, String type) {
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
}
