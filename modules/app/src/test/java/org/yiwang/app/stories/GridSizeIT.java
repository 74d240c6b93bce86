package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("微网格编户：10至15户正常，16至30户提示，不得超过30户")
class GridSizeIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk clerk;
  private final UUID grid;

  GridSizeIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established();
    clerk = town.clerk(town.staff().leader());
    grid = town.gridId(1);
  }

  @Test
  void judges_every_size_up_to_the_limit_and_lists_the_31st_household_instead_of_placing_it() {
    assertNull(size().at("verdict"));
    for (int number = 1; number <= 30; number++) {
      clerk.places(grid, "villager", "%02d".formatted(number), "户主" + number).created();
      String expected = number < 10 ? "suggest-merge" : number <= 15 ? "normal" : "flagged";
      assertEquals(expected, size().at("verdict"), number + " households");
    }
    String explanation = size().at("explanation");

    Answer listed = clerk.places(grid, "villager", "31", "户主31").is(202);

    assertNull(listed.at("gridId"));
    assertEquals(town.villagePath(), listed.at("path"));
    assertEquals(town.gridPath(1), listed.at("waiting.wantedPath"));
    assertNotNull(listed.at("waiting.due"));
    assertEquals(
        "按规则 GRD-S-003，商户计入为“否”，户数为 31 户（超过 30 户），结论定为“超限拒绝”，需说明理由定为“否”。依据：官渡镇微网格工作规则（示例）第3条。",
        listed.at("waiting.explanation"));
    assertEquals(30, size().number("households"));
    assertEquals(explanation, size().at("explanation"));
    assertEquals(
        "30",
        yiwang.database().one("select count(*) from grids_stay where grid_id = '" + grid + "'"));
    assertEquals(
        List.of("31"),
        yiwang
            .operator()
            .get("waiting-households?under=" + town.villagePath())
            .ok()
            .each("items", "number"));
  }

  @Test
  void explains_why_it_suggests_to_merge() {
    clerk.places(grid, "villager", "1", "户主").created();

    assertEquals(
        "按规则 GRD-S-004，商户计入为“否”，独立屋场为“否”，户数为 1 户（在 0 至 9 户之间），结论定为“建议合并”，需说明理由定为“否”。依据：官渡镇微网格工作规则（示例）第3条。",
        size().at("explanation"));
    assertNotNull(size().at("decisionId"));
  }

  @Test
  void merchants_stand_in_the_grid_and_do_not_count() {
    town.filled(grid, 15);

    clerk.places(grid, "merchant", "S-1", "小卖部").created();
    clerk.places(grid, "merchant", "S-2", "理发店").created();

    assertEquals(15, size().number("households"));
    assertEquals(2, size().number("merchants"));
    assertEquals("normal", size().at("verdict"));
  }

  @Test
  void refuses_a_household_that_stands_in_another_grid() {
    UUID second = town.grid(2);
    clerk.places(grid, "villager", "7", "周望春").created();

    yiwang
        .operator()
        .places(second, "villager", "7", "周望春")
        .refused(409, "grids.household-elsewhere")
        .saying("户号 7 已编在另一个网格（" + town.gridPath(1) + "），一户只能在一个网格，什么也没有保存。请先核对户号。");
    clerk.places(grid, "villager", "7", "周望春").refused(409, "grids.household-exists");

    assertNull(yiwang.operator().get("grids/" + second).ok().at("verdict"));
    assertEquals(1, size().number("households"));
  }

  @Test
  void of_two_clerks_at_29_households_one_places_the_30th_and_the_other_household_is_listed() {
    town.filled(grid, 29);
    Clerk branch = town.clerk(town.staff().branch());

    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> clerk.places(grid, "villager", "A", "甲"),
                () -> branch.places(grid, "villager", "B", "乙")));

    assertEquals(List.of(201, 202), answers.stream().map(Answer::status).sorted().toList());
    answers.stream()
        .filter(answer -> answer.status() == 202)
        .forEach(answer -> assertNotNull(answer.at("waiting.explanation")));
    assertEquals(30, size().number("households"));
  }

  @Test
  void two_clerks_who_place_the_same_household_at_once_place_it_once() {
    Clerk branch = town.clerk(town.staff().branch());

    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> clerk.places(grid, "villager", "1", "甲"),
                () -> branch.places(grid, "villager", "1", "甲")));

    assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
    assertEquals(1, size().number("households"));
  }

  @Test
  void keeps_rare_characters_and_one_form_of_the_name_dot() {
    clerk.places(grid, "villager", "1", "𠀀𬱖").created();
    clerk.places(grid, "villager", "2", "买买提•艾力").created();
    clerk.places(grid, "villager", "3", "阿依古丽・买买提").created();

    Answer listed = clerk.get("grids/" + grid + "/households").ok();

    assertEquals(List.of("𠀀𬱖", "买买提·艾力", "阿依古丽·买买提"), listed.each("items", "headName"));
  }

  @Test
  void takes_two_rare_characters_for_two() {
    clerk.places(grid, "villager", "𠀀", "甲").created();
    clerk.places(grid, "villager", "𠀁", "乙").created();

    assertEquals(2, size().number("households"));
  }

  @Test
  void refuses_a_household_for_a_unit_that_is_no_grid() {
    UUID village =
        UUID.fromString(
            yiwang.operator().get("units?under=" + town.villagePath()).at("items.0.id"));

    yiwang
        .operator()
        .places(village, "villager", "1", "甲")
        .refused(422, "grids.not-a-grid")
        .saying("“竹联村”不是网格，户只能编入网格，什么也没有保存。请选择具体网格。");
  }

  private Answer size() {
    return clerk.get("grids/" + grid).ok();
  }
}
