package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
@DisplayName("网格合并、拆分、说明理由，随村走，超出规定的列得出来")
class GridShapesIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk operator;
  private final UUID first;
  private final UUID second;

  GridShapesIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().since("2020-05-01").established();
    operator = yiwang.operator();
    first = town.gridId(1);
    second = town.grid(2);
  }

  @Test
  void a_small_grid_is_joined_to_its_neighbour_and_its_past_stays() {
    places(first, "A", 12, "2021-01-01");
    places(second, "B", 5, "2021-01-01");

    Answer merged =
        operator
            .post(
                "grids/" + first + "/shape/merger",
                Map.of("grids", List.of(second.toString()), "on", "2022-01-01"))
            .ok();

    assertEquals(first.toString(), merged.at("into.id"));
    assertEquals(17, operator.get("grids/" + first).number("households"));
    assertEquals("flagged", operator.get("grids/" + first).at("verdict"));
    assertEquals(5, operator.get("grids/" + second + "?asOf=2021-06-01").number("households"));
    assertEquals(0, operator.get("grids/" + second + "?asOf=2022-01-01").number("households"));
    assertEquals(List.of(town.gridPath(1)), operator.get(gridsOf(town)).ok().each("items", "path"));
    assertEquals(2, operator.get(gridsOf(town) + "&asOf=2021-06-01").ok().items("items").size());
    operator.places(second, "villager", "C", "丙").refused(422, "grids.grid-ended");
    mustBeWhole();
  }

  @Test
  void a_merger_beyond_the_limit_is_refused_and_changes_nothing() {
    places(first, "A", 20, "2021-01-01");
    places(second, "B", 11, "2021-01-01");

    operator
        .post("grids/" + first + "/shape/merger", Map.of("grids", List.of(second.toString())))
        .refused(422, "grids.full");

    assertEquals(20, operator.get("grids/" + first).number("households"));
    assertEquals(11, operator.get("grids/" + second).number("households"));
    assertEquals(2, operator.get(gridsOf(town)).ok().items("items").size());
  }

  @Test
  void a_merger_cannot_be_dated_before_what_has_happened_since() {
    places(first, "A", 5, "2021-01-01");
    places(second, "B", 5, "2023-01-01");

    operator
        .post(
            "grids/" + first + "/shape/merger",
            Map.of("grids", List.of(second.toString()), "on", "2022-01-01"))
        .refused(422, "grids.changed-since");
  }

  @Test
  void a_large_grid_gives_some_of_its_households_to_a_new_one() {
    List<String> all = places(first, "A", 28, "2021-01-01");

    Answer halves =
        operator
            .post(
                "grids/" + first + "/shape/split",
                Map.of("name", "新微网格", "households", all.subList(0, 12), "on", "2022-01-01"))
            .ok();

    UUID founded = UUID.fromString(halves.at("grid.id"));
    assertEquals(12, operator.get("grids/" + founded).number("households"));
    assertEquals(16, operator.get("grids/" + first).number("households"));
    assertEquals(28, operator.get("grids/" + first + "?asOf=2021-12-31").number("households"));
    assertEquals("2022-01-01", halves.at("grid.validFrom"));
    mustBeWhole();
  }

  @Test
  void what_is_open_goes_along_with_a_household_that_a_split_takes_to_the_new_grid() {
    town.staffed();
    List<String> all = places(first, "A", 20, "2021-01-01");
    Answer goes = files(all.get(0));
    Answer stays = files(all.get(19));

    operator
        .post(
            "grids/" + first + "/shape/split",
            Map.of("name", "新微网格", "households", all.subList(0, 10)))
        .ok();

    Answer moved = operator.reads(goes.id());
    assertEquals(town.branchPath() + "g003/", moved.at("path"));
    assertEquals("rehomed", moved.at("events." + (moved.items("events").size() - 1) + ".type"));
    assertEquals("卢望林", moved.at("now.holder.name"));
    assertEquals(town.gridPath(1), operator.reads(stays.id()).at("path"));
  }

  private Answer files(String household) {
    return operator
        .post(
            "appeals",
            Map.of(
                "householdId", household,
                "channel", "phone",
                "title", "路灯不亮",
                "content", "村口的路灯坏了。"))
        .created();
  }

  @Test
  void a_small_grid_is_shown_with_whom_to_merge_and_a_hamlet_is_an_explained_exemption() {
    places(first, "A", 5, "2021-01-01");
    places(second, "B", 12, "2021-01-01");
    UUID third = town.grid(3);
    places(third, "C", 28, "2021-01-01");

    Answer neighbours = operator.get("grids/" + first + "/shape/neighbours").ok();
    assertTrue(neighbours.text().contains(second.toString()), neighbours.text());
    assertTrue(!neighbours.text().contains(third.toString()), neighbours.text());
    assertEquals(
        List.of("too-small"),
        operator.get("grid-checks?under=" + town.path()).ok().each("items", "finding"));

    Answer verdict =
        operator
            .post(
                "grids/" + first + "/shape/explanation",
                Map.of("reason", "单独一个山冲，离最近的屋场三公里", "hamlet", true))
            .ok();

    assertEquals("exempt", verdict.at("verdict"));
    assertTrue(verdict.at("explanation").contains("GRD-S-005"));
    assertEquals("单独一个山冲，离最近的屋场三公里", operator.get("grids/" + first).at("reason"));
    assertEquals(
        List.of(), operator.get("grid-checks?under=" + town.path()).ok().each("items", "finding"));
  }

  @Test
  void households_and_those_who_wait_follow_their_village() {
    places(first, "A", 12, "2021-01-01");
    Answer waiting =
        operator
            .post(
                "households",
                Map.of(
                    "villageCode",
                    town.villageCode(),
                    "household",
                    Map.of("kind", "villager", "number", "W", "headName", "何林")))
            .created();
    String other = town.code().substring(0, 9) + "202";
    UUID heir = town.unit(other, town.path(), "新村");
    String village =
        operator.get("units?level=village&under=" + town.villagePath()).at("items.0.id");

    operator
        .post(
            "reorganisations",
            Map.of(
                "kind",
                "merge-villages",
                "into",
                heir.toString(),
                "units",
                List.of(village),
                "document",
                "示例〔2026〕1号"))
        .created();

    String newVillage = town.path() + "202/";
    Answer grids = operator.get("grids?under=" + newVillage).ok();
    assertEquals(2, grids.items("items").size(), grids.text());
    assertEquals("12", grids.at("items.0.households"));
    assertEquals(newVillage, operator.get("households/" + waiting.id()).ok().at("path"));
    assertEquals(
        List.of("W"),
        operator.get("waiting-households?under=" + newVillage).ok().each("items", "number"));
    mustBeWhole();
  }

  @Test
  void of_two_clerks_who_merge_the_same_grid_into_two_others_one_does() {
    UUID third = town.grid(3);
    places(third, "C", 4, "2021-01-01");
    Map<String, Object> merger = Map.of("grids", List.of(third.toString()));

    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> operator.post("grids/" + first + "/shape/merger", merger),
                () -> operator.post("grids/" + second + "/shape/merger", merger)));

    assertEquals(1, answers.stream().filter(answer -> answer.status() == 200).count());
    int together =
        operator.get("grids/" + first).number("households")
            + operator.get("grids/" + second).number("households");
    assertEquals(4, together);
    mustBeWhole();
  }

  @Test
  void lists_are_filtered_and_leave_as_files_that_say_who_took_them() {
    places(first, "A", 12, "2021-01-01");
    places(second, "B", 3, "2021-01-01");

    assertEquals(
        List.of(town.gridPath(2)),
        operator.get(gridsOf(town) + "&verdict=suggest-merge").ok().each("items", "path"));
    assertEquals(
        List.of(town.gridPath(1)),
        operator.get(gridsOf(town) + "&least=10&most=15").ok().each("items", "path"));
    operator.get(gridsOf(town) + "&least=ten").refused(400, "grids.not-a-number");
    operator.get(gridsOf(town) + "&asOf=yesterday").refused(400, "platform.not-a-date");

    int before = exported();
    Answer file = operator.get("exports/households.csv?under=" + town.path()).ok();
    assertEquals(16, file.text().lines().count());
    assertTrue(file.text().contains("村代码,户号,网格代码"), file.text());
    Answer grids = operator.get("exports/grids.csv?under=" + town.path()).ok();
    assertTrue(grids.text().contains("建议合并"), grids.text());
    assertEquals(200, operator.get("exports/grids.xlsx?under=" + town.path()).status());
    Answer map = operator.get("exports/grids.geojson?under=" + town.path()).ok();
    assertEquals("FeatureCollection", map.at("type"));
    assertNull(map.at("features.0.geometry"));
    assertEquals(before + 4, exported());
  }

  /** How many exports the audit has seen, whoever asked for them. */
  private int exported() {
    String audit = yiwang.database().access().auditSchema() + ".audit_entry";
    return Integer.parseInt(
        yiwang
            .database()
            .one("select count(*) from " + audit + " where action like 'grids.export-%'"));
  }

  /** Numbered from a prefix; returns their ids. */
  private List<String> places(UUID grid, String prefix, int count, String on) {
    return java.util.stream.IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                operator
                    .post(
                        "grids/" + grid + "/households",
                        Map.of(
                            "kind",
                            "villager",
                            "number",
                            prefix + number,
                            "headName",
                            "户主",
                            "on",
                            on))
                    .created()
                    .at("id"))
        .toList();
  }

  private static String gridsOf(Town town) {
    return "grids?under=" + town.path();
  }

  /**
   * No grid's count differs from its stays, and nobody's stays overlap or end before they begin.
   */
  private void mustBeWhole() {
    assertEquals(
        "0",
        yiwang
            .database()
            .one(
                "select count(*) from grids_grid g where g.town = '"
                    + town.path()
                    + "' and g.households <> (select count(*) from grids_stay s where s.grid_id ="
                    + " g.unit_id and s.kind = 'villager' and s.valid_to = '9999-12-31')"));
  }
}
