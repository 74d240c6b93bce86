package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Places;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

/**
 * A town on which random steps are tried. What the server refuses with a problem is no step; any
 * other failure is one of ours.
 */
final class GridHistory {

  private static final int VILLAGES = 3;
  private static final int GRIDS = 3;

  private final Town town;
  private final Clerk operator;
  private final LocalDate today;
  private int numbers;

  GridHistory(Yiwang yiwang, Town town) {
    this.town = town;
    this.operator = yiwang.operator();
    this.today = LocalDate.parse(operator.get("clock").ok().at("now").substring(0, 10));
  }

  String path() {
    return town.path();
  }

  /** Three villages of three grids, nearly full, out of a file. */
  void begin() {
    town.unit(town.code(), "43/01/81/", "官渡镇");
    for (int village = 1; village <= VILLAGES; village++) {
      String code = villageCode(village);
      town.unit(code, path(), "第" + village + "村");
      String villagePath = path() + code.substring(9) + "/";
      town.unit(code + "b01", villagePath, "第一支部");
      for (int grid = 1; grid <= GRIDS; grid++) {
        town.unit(code + "00" + grid, villagePath + "b01/", "第" + grid + "微网格");
      }
    }
    StringBuilder rows = new StringBuilder();
    for (int village = 1; village <= VILLAGES; village++) {
      for (int grid = 1; grid <= GRIDS; grid++) {
        for (int i = 0; i < 23 + 4 * grid; i++) {
          rows.append(row(villageCode(village), villageCode(village) + "00" + grid));
        }
      }
    }
    assertEquals("applied", sent(rows.toString(), today.minusDays(30)).at("status"));
  }

  private String villageCode(int number) {
    return town.code().substring(0, 9) + (200 + number);
  }

  private String row(String village, String grid) {
    return village + ",N-" + ++numbers + "," + grid + ",农户,何林,4\n";
  }

  private Answer sent(String rows, LocalDate on) {
    Answer received =
        operator
            .to("imports?kind=households&file=rows.csv&mode=good-rows-only&on=" + on)
            .with("Content-Type", "text/csv")
            .text("村代码,户号,网格代码,类别,户主,人数\n" + rows)
            .post()
            .is(202);
    Answer now = received;
    while (List.of("uploaded", "checking", "applying").contains(now.at("status"))) {
      pause();
      now = operator.get("imports/" + received.id()).ok();
    }
    return now;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Whether it was taken. */
  boolean takes(GridHistoryIT.Step step) {
    LocalDate on = today.minusDays(step.daysAgo());
    return switch (step.kind()) {
      case IMPORT -> imports(step, on);
      case REGISTER -> taken(registers(step, on));
      case MOVE -> changes(step, "move", Map.of("gridId", grid(step), "on", on.toString()));
      case SPLIT ->
          changes(
              step,
              "split",
              Map.of("number", "S-" + ++numbers, "headName", "何小林", "on", on.toString()));
      case LEAVE -> changes(step, "departure", Map.of("cause", "moved-out", "on", on.toString()));
      case RETURN -> returns(step, on);
      case SPLIT_GRID -> splits(step, on);
      case MERGE_GRIDS -> merges(step, on);
      case MERGE_VILLAGES -> mergesVillages(step, on);
    };
  }

  /** Twelve rows: new ones, and some that are known and go to another grid. */
  private boolean imports(GridHistoryIT.Step step, LocalDate on) {
    List<JsonValue> grids = grids();
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      JsonValue grid = grids.get((step.where() + i % 2) % grids.size());
      String path = text(grid, "path");
      String village = path.replace("/", "").substring(0, 12);
      String code = village + path.substring(path.length() - 4, path.length() - 1);
      String known = "N-" + (1 + (step.who() + i) % numbers);
      rows.append(i < 6 ? row(village, code) : village + "," + known + "," + code + ",农户,何林,4\n");
    }
    return "applied".equals(sent(rows.toString(), on).at("status"));
  }

  private Answer registers(GridHistoryIT.Step step, LocalDate on) {
    return operator.post(
        "grids/" + grid(step) + "/households",
        Map.of(
            "kind",
            step.who() % 9 == 0 ? "merchant" : "villager",
            "number",
            "R-" + ++numbers,
            "headName",
            "何林",
            "members",
            4,
            "on",
            on.toString()));
  }

  private boolean changes(GridHistoryIT.Step step, String what, Map<String, ?> wish) {
    JsonValue one = household(step);
    return taken(
        operator
            .to("households/" + text(one, "id") + "/" + what)
            .basedOn(Integer.parseInt(text(one, "version")))
            .json(wish)
            .post());
  }

  private boolean returns(GridHistoryIT.Step step, LocalDate on) {
    List<JsonValue> earlier = households("&asOf=" + today.minusDays(21));
    JsonValue one = earlier.get(step.who() % earlier.size());
    Answer now = operator.get("households/" + text(one, "id")).ok();
    return taken(
        operator
            .to("households/" + now.id() + "/return")
            .basedOn(now.version())
            .json(Map.of("gridId", grid(step), "on", on.toString()))
            .post());
  }

  private boolean splits(GridHistoryIT.Step step, LocalDate on) {
    List<String> some =
        operator.get("grids/" + grid(step) + "/households?size=12").ok().each("items", "id");
    return taken(
        operator.post(
            "grids/" + grid(step) + "/shape/split",
            Map.of("name", "新微网格", "households", some, "on", on.toString())));
  }

  private boolean merges(GridHistoryIT.Step step, LocalDate on) {
    List<JsonValue> grids = grids();
    String other = text(grids.get(step.who() % grids.size()), "unitId");
    return taken(
        operator.post(
            "grids/" + grid(step) + "/shape/merger",
            Map.of("grids", List.of(other), "on", on.toString())));
  }

  private boolean mergesVillages(GridHistoryIT.Step step, LocalDate on) {
    List<JsonValue> villages =
        operator.get("units?level=village&under=" + path()).ok().items("items");
    Map<String, Object> order = new HashMap<>();
    order.put("kind", "merge-villages");
    order.put("units", List.of(text(villages.get(step.who() % villages.size()), "id")));
    order.put("into", text(villages.get(step.where() % villages.size()), "id"));
    order.put("document", "示例〔2026〕" + step.who() + "号");
    order.put("on", on.toString());
    return taken(operator.post("reorganisations", order));
  }

  /** Refusals are answers; faults are not. */
  private static boolean taken(Answer answer) {
    if (answer.status() >= 500) {
      throw new AssertionError(answer.asked() + "\n" + answer.text());
    }
    return answer.status() < 300;
  }

  private String grid(GridHistoryIT.Step step) {
    List<JsonValue> grids = grids();
    return text(grids.get(step.where() % grids.size()), "unitId");
  }

  private JsonValue household(GridHistoryIT.Step step) {
    List<JsonValue> all = households("");
    return all.get(step.who() % all.size());
  }

  private List<JsonValue> grids() {
    return operator.get("grids?size=200&under=" + path()).ok().items("items");
  }

  private List<JsonValue> households(String filter) {
    return operator.get("households?size=200&under=" + path() + filter).ok().items("items");
  }

  private static String text(JsonValue item, String place) {
    JsonValue value = Places.in(item, place);
    return value instanceof jakarta.json.JsonString string ? string.getString() : value.toString();
  }
}
