package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("规则定不下来的，由镇分诊岗的人来定")
class UndecidedTriageIT {

  private static final Map<String, String> LAMP =
      Map.of(
          "kind", "complaint",
          "category", "urban-rural-construction",
          "urgency", "routine",
          "risk", "green",
          "reason", "电话核实，说的是路灯。");

  private final Town town;
  private final Clerk intake;
  private final Clerk desk;

  UndecidedTriageIT(Yiwang yiwang) {
    town = yiwang.town().established().staffed();
    intake = town.clerk(town.staff().intake());
    desk = town.clerk(town.staff().triage());
  }

  @Test
  void goes_to_the_named_post_and_on_when_a_person_has_decided() {
    Answer filed = intake.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();

    assertEquals("awaiting-triage", filed.at("status"));
    assertEquals("待分诊", filed.at("statusName"));
    assertEquals("镇分诊岗", filed.at("holder.postName"));
    assertEquals("邱若宁", filed.at("holder.name"));
    assertEquals(List.of("category"), filed.each("decisions.0.missing", ""));
    assertNull(filed.at("category"));
    assertEquals(List.of("APL-L-002"), filed.each("decisions.1.rules", ""));
    assertEquals(List.of("APL-D-005"), filed.each("decisions.2.rules", ""));

    Answer triaged = desk.triages(filed, LAMP).ok();

    assertEquals("assigned", triaged.at("status"));
    assertEquals("卢望林", triaged.at("holder.name"));
    assertEquals(
        List.of("appeals/starting-level", "appeals/time-limit"),
        triaged.each("decisions", "table"));
    Answer whole = intake.reads(filed.id());
    assertEquals(
        List.of("filed", "undecided", "assigned", "triaged", "assigned"),
        whole.each("events", "type"));
    assertEquals("电话核实，说的是路灯。", whole.at("events.3.body.reason"));
    town.clerk(town.staff().branch()).accepts(triaged).ok();
  }

  @Test
  void a_place_too_wide_for_the_level_waits_for_its_grid() {
    Answer filed = intake.files(town.code(), "路灯不亮", "路灯坏了。").created();

    assertEquals("awaiting-triage", filed.at("status"));
    assertEquals("[\"receiver\"]", intake.reads(filed.id()).at("events.1.body.missing"));

    desk.triages(filed, LAMP)
        .refused(422, "appeals.still-nobody")
        .saying("按这个分诊结果，" + town.path() + " 仍然找不到接单的岗位，什么也没有改动。请在 unitCode 中写明具体网格，或先为该岗位安排人员。");
    Answer triaged = desk.triages(filed, with("unitCode", town.gridCode(1))).ok();

    assertEquals(town.branchPath(), triaged.at("holder.unitPath"));
    assertEquals("branch", triaged.at("level.code"));
    Answer accepted = town.clerk(town.staff().branch()).accepts(triaged).ok();
    town.clerk(town.staff().branch()).answers(accepted, "灯已换好。").ok();
    assertEquals(town.gridPath(1), intake.reads(filed.id()).at("events.4.body.place"));
  }

  @Test
  void refuses_a_grid_outside_the_place_it_was_filed_for() {
    Answer filed = intake.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();

    desk.triages(filed, with("unitCode", town.villageCode()))
        .refused(422, "appeals.place-elsewhere");
  }

  @Test
  void refuses_whoever_is_not_on_the_post() {
    Answer filed = intake.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();

    town.clerk(town.staff().dispatch()).triages(filed, LAMP).refused(403, "appeals.not-holder");
    town.clerk(town.staff().branch()).triages(filed, LAMP).refused(403, "access.not-permitted");
  }

  @Test
  void refuses_a_word_that_is_not_in_the_dictionary() {
    Answer filed = intake.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();

    desk.triages(filed, with("risk", "purple"))
        .refused(400, "appeals.unknown-code")
        .saying("risk 的值“purple”不在规定的范围内，什么也没有保存。请改用：green, yellow, orange, red。");
  }

  private static Map<String, String> with(String name, String value) {
    var changed = new java.util.HashMap<>(LAMP);
    changed.put(name, value);
    return changed;
  }
}
