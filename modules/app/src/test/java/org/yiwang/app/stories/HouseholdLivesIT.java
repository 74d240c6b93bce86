package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.yiwang.app.site.Papers;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("一户的经历：登记、迁居、分户、换户主、迁出、迁回，哪一天都查得清")
class HouseholdLivesIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk operator;
  private final UUID first;
  private final UUID second;

  HouseholdLivesIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().since("2020-05-01").established();
    operator = yiwang.operator();
    first = town.gridId(1);
    second = town.grid(2);
  }

  @Test
  void every_day_of_a_life_can_be_looked_at() {
    Answer here = registered("17", "2021-01-01");

    Answer moved = step(here, "move", Map.of("gridId", second.toString(), "on", "2022-01-01")).ok();
    Answer halves =
        step(
                moved,
                "split",
                Map.of("number", "18", "headName", "何小林", "members", 2, "on", "2023-01-01"))
            .ok();
    Answer rest = operator.get("households/" + here.id()).ok();
    Answer headed =
        step(rest, "head", Map.of("headName", "何艳平", "cause", "death", "on", "2024-01-01")).ok();
    Answer gone = step(headed, "departure", Map.of("cause", "moved-out", "on", "2025-01-01")).ok();
    String left = "households?state=left&under=" + town.villagePath();
    assertEquals(List.of("17"), operator.get(left).ok().each("items", "number"));
    Answer back = step(gone, "return", Map.of("gridId", first.toString(), "on", "2026-01-01")).ok();

    assertEquals(List.of("17"), numbers(first, "2021-06-01"));
    assertEquals(List.of(), numbers(first, "2022-01-01"));
    assertEquals(List.of("17", "18"), numbers(second, "2023-06-01"));
    assertEquals("何林", headOn(here, "2023-12-31"));
    assertEquals("何艳平", headOn(here, "2024-01-01"));
    operator
        .get("households/" + here.id() + "?asOf=2025-06-01")
        .refused(404, "grids.not-here-then");
    assertEquals(List.of("17"), numbers(first, "2026-01-01"));
    assertEquals(List.of(), operator.get(left).ok().each("items", "number"));
    assertEquals(first.toString(), back.at("gridId"));
    assertEquals(1, back.number("members"));
    assertEquals(2, halves.number("split.members"));
    Answer history = operator.get("households/" + here.id() + "/history").ok();
    assertEquals(
        List.of("registered", "moved", "split-off", "head-changed", "left", "returned"),
        history.each("steps", "type"));
    assertEquals(5, history.items("stays").size());
    assertEquals(1, operator.get("grids/" + first + "?asOf=2021-06-01").number("households"));
    assertEquals(0, operator.get("grids/" + first + "?asOf=2022-06-01").number("households"));
  }

  @Test
  void who_finds_no_room_waits_with_owner_and_date_until_placed() {
    town.staffed();
    town.filled(first, 30);

    Answer listed = operator.places(first, "villager", "31", "何林").is(202);

    String list = "waiting-households?under=" + town.villagePath();
    assertEquals(List.of("31"), operator.get(list).ok().each("items", "number"));
    assertNotNull(listed.at("waiting.ownerPostId"));
    assertNotNull(listed.at("waiting.explanation"));
    assertEquals(
        List.of("31"),
        operator
            .get("households?state=waiting&under=" + town.villagePath())
            .ok()
            .each("items", "number"));
    assertEquals(List.of(), operator.get(list + "&unowned=true").ok().each("items", "number"));
    step(listed, "move", Map.of("gridId", first.toString())).refused(422, "grids.full");
    Answer placed = step(listed, "move", Map.of("gridId", second.toString())).ok();
    assertNull(placed.at("waiting"));
    assertEquals(List.of(), operator.get(list).ok().each("items", "number"));
  }

  @Test
  void two_clerks_who_move_the_same_household_move_it_once() {
    Answer here = registered("17", "2021-01-01");
    UUID third = town.grid(3);

    List<Answer> answers =
        AtOnce.all(
            List.of(
                () -> step(here, "move", Map.of("gridId", second.toString())),
                () -> step(here, "move", Map.of("gridId", third.toString()))));

    assertEquals(List.of(200, 412), answers.stream().map(Answer::status).sorted().toList());
    assertEquals(
        "1",
        yiwang
            .database()
            .one(
                "select count(*) from grids_stay where valid_to = '9999-12-31' and household_id = '"
                    + here.id()
                    + "'"));
  }

  @Test
  void of_two_moves_into_the_last_place_one_is_refused_and_stays_where_it_is() {
    town.filled(first, 29);
    Answer one = operator.places(second, "villager", "A", "甲").created();
    Answer other = operator.places(second, "villager", "B", "乙").created();
    Map<String, String> there = Map.of("gridId", first.toString());

    List<Answer> answers =
        AtOnce.all(List.of(() -> step(one, "move", there), () -> step(other, "move", there)));

    assertEquals(List.of(200, 422), answers.stream().map(Answer::status).sorted().toList());
    assertEquals(30, operator.get("grids/" + first).number("households"));
    assertEquals(1, operator.get("grids/" + second).number("households"));
  }

  @Test
  void is_found_by_telephone_and_identity_number_which_are_shown_masked_and_kept_sealed() {
    String phone = Papers.phone();
    String id = Papers.idNumber();
    Map<String, Object> wish =
        Map.of("kind", "villager", "number", "9", "headName", "何林", "phone", phone, "idNumber", id);
    Answer here = operator.post("grids/" + first + "/households", wish).created();

    assertEquals(phone.substring(0, 3) + "****" + phone.substring(7), here.at("phone"));
    assertEquals(id.substring(0, 6) + "********" + id.substring(14), here.at("idNumber"));
    assertTrue(found(Map.of("phone", phone)).text().contains(here.at("id")));
    assertTrue(found(Map.of("idNumber", id.toLowerCase())).text().contains(here.at("id")));
    found(Map.of()).refused(400, "grids.search-one");
    assertEquals(
        "0",
        yiwang
            .database()
            .one(
                "select count(*) from grids_stay where id_cipher like '%"
                    + id
                    + "%' or phone_cipher like '%"
                    + phone
                    + "%'"));
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_is_written() {
    Answer here = registered("17", "2021-01-01");
    Map<String, Long> before = yiwang.database().counts();

    step(here, "move", Map.of("gridId", second.toString(), "on", "2020-12-31"))
        .refused(422, "grids.before-last-change");
    step(here, "move", Map.of("gridId", second.toString(), "on", "2999-01-01"))
        .refused(422, "grids.future-date");
    step(here, "move", Map.of("gridId", first.toString())).refused(409, "grids.already-there");
    step(here, "split", Map.of("number", "18", "headName", "何", "members", 4))
        .refused(422, "grids.too-many-split");
    step(here, "departure", Map.of("cause", "vanished")).refused(400, "grids.unknown-cause");
    step(here, "head", Map.of("headName", "何", "cause", "age")).refused(400, "grids.unknown-cause");
    step(here, "correction", Map.of()).refused(400, "grids.nothing-to-correct");
    step(here, "correction", Map.of("longitude", 28.4, "latitude", 113.9))
        .refused(400, "grids.location");
    step(here, "correction", Map.of("idNumber", "11010519491231002A")).is(400);
    operator
        .to("households/" + here.id() + "/move")
        .json(Map.of("gridId", second.toString()))
        .post()
        .refused(428, "platform.if-match-missing");

    Map<String, Long> after = yiwang.database().counts();
    after.keySet().removeIf(table -> table.contains("audit"));
    before.keySet().removeIf(table -> table.contains("audit"));
    assertEquals(before, after);
  }

  private Answer registered(String number, String on) {
    return operator
        .post(
            "grids/" + first + "/households",
            Map.of("kind", "villager", "number", number, "headName", "何林", "members", 4, "on", on))
        .created();
  }

  private Answer step(Answer household, String step, Map<String, ?> wish) {
    return operator
        .to("households/" + household.id() + "/" + step)
        .basedOn(household.version())
        .json(wish)
        .post();
  }

  private Answer found(Map<String, String> wanted) {
    return operator.post("households/search", wanted);
  }

  private List<String> numbers(UUID grid, String day) {
    return operator.get("grids/" + grid + "/households?asOf=" + day).ok().each("items", "number");
  }

  private String headOn(Answer household, String day) {
    return operator.get("households/" + household.id() + "?asOf=" + day).ok().at("headName");
  }
}
