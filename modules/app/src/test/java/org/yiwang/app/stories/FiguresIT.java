package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("统计：每个数都等于从头数一遍")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {

  private final Yiwang yiwang;
  private final Clerk operator;

  FiguresIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    operator = yiwang.operator();
  }

  @Test
  @DisplayName("一个镇：收到、在办、办结、满意、重办，分子分母都在")
  void figures_of_a_town_say_what_happened_there() {
    Town town = lively();

    Answer figures = addedUp(town, 3);

    assertEquals(3, figures.number("total.received"));
    assertEquals(2, figures.number("total.open"));
    assertEquals("{\"accepted\":1,\"awaiting-triage\":1}", figures.at("total.openByStatus"));
    assertEquals(1, figures.number("total.closed"));
    assertEquals(2, figures.number("total.answered"));
    assertEquals(1, figures.number("total.reopened"));
    assertEquals("{\"village\":1}", figures.at("total.solvedByLevel"));
    assertEquals("1 1 100.0", rate(figures, "solvedInVillage"));
    assertEquals("1 2 50.0", rate(figures, "confirmedSolved"));
    assertEquals("1 2 50.0", rate(figures, "satisfied"));
    assertEquals("2 2 100.0", rate(figures, "takenByHandler"));
    assertEquals(List.of(town.villagePath()), figures.each("rows", "key"));
    assertEquals("竹联村", figures.at("rows.0.name"));
  }

  @Test
  @DisplayName("怎么分组，分项相加都等于合计；村、支部、网格也一样")
  void parts_add_up_to_the_whole() {
    Town town = lively();
    addedUp(town, 3);

    for (String under : List.of(town.path(), town.villagePath(), town.branchPath())) {
      for (String by : List.of("unit", "kind", "category", "month")) {
        Answer figures = operator.get("figures?by=" + by + "&under=" + under).ok();
        assertEquals(3, figures.number("total.received"), under);
        assertEquals(3, sum(figures, "received"), under + by);
        assertEquals(1, sum(figures, "closed"), under + by);
        if (!by.equals("month")) {
          assertEquals(2, sum(figures, "open"), under + by);
        }
      }
    }
    Answer county = operator.get("figures?under=43/01/81/").ok();
    assertEquals(county.number("total.received"), sum(county, "received"));
    assertEquals("3", row(county, town.path(), "received"));
    Answer status = operator.get("figures?by=status&under=" + town.path()).ok();
    assertEquals(List.of("accepted", "awaiting-triage"), status.each("rows", "key"));
  }

  @Test
  @DisplayName("没有事情的日子没有比例，不除以零")
  void days_without_matters_have_no_rates() {
    Town town = lively();
    addedUp(town, 3);

    Answer past = operator.get("figures?from=2020-01-05&to=2020-03-02&under=" + town.path()).ok();

    assertEquals(0, past.number("total.received"));
    assertEquals(2, past.number("total.open"));
    assertEquals(0, past.number("total.closedInTime.whole"));
    assertNull(past.at("total.closedInTime.percent"));
  }

  @Test
  @DisplayName("重新数一遍，处处相等；改动过的数会被找出来，能改正")
  void recounting_proves_equality_and_finds_what_was_changed() throws SQLException {
    Town town = lively();
    addedUp(town, 3);
    assertEquals(List.of(), differing());

    change(
        "update appeals_rollup set amount = amount + 1 where span = 'day' and measure = 'received'"
            + " and path = '"
            + town.path()
            + "' limit 1");
    // The town no longer is the sum of its deltas, nor the county that of its towns.
    assertEquals(List.of(town.path(), "43/01/81/"), differing());
    change(
        "update appeals_rollup set amount = amount - 1 where span = 'day' and measure = 'received'"
            + " and path = '"
            + town.path()
            + "' limit 1");
    change(
        "insert into appeals_delta (id, appeal_id, path, day, kind, category, level, measure,"
            + " state, amount) select uuid(), appeal_id, path, day, kind, category, level,"
            + " measure, state, 5 from appeals_delta where measure = 'received' and town = '"
            + town.path()
            + "' limit 1");
    assertEquals(List.of(town.gridPath(1)), differing());

    Answer corrected = correct(town.path());

    assertEquals(1, corrected.number("deltas"));
    assertEquals(3, corrected.number("appeals"));
    addedUp(town, 3);
    assertEquals(List.of(), differing());
    assertEquals(0, correct(town.path()).number("deltas"));
  }

  @Test
  void bad_questions_are_answered_in_words() {
    Town town = yiwang.town().established().staffed();
    operator.get("figures?by=weather").refused(400, "appeals.figures-by");
    operator.get("figures?from=2026-02-01&to=2026-01-01").refused(400, "appeals.figures-days");
    operator.get("figures?from=heute").refused(400, "platform.not-a-date");
    operator.get("figures?under=44/").refused(403, "access.outside-scope");
    Clerk branch = town.clerk(town.staff().branch());
    branch.get("figures").refused(403, "access.not-permitted");
    branch.get("figure-recount").refused(403, "access.not-permitted");
    operator
        .post("figure-recount/corrections", Map.of("town", "43/01/"))
        .refused(400, "appeals.not-a-town");
  }

  /**
   * One closed by the village after it was reopened once, one being handled, one that nobody
   * understands.
   */
  private Town lively() {
    Town town = yiwang.town().established().staffed();
    Clerk branch = town.clerk(town.staff().branch());
    Answer lamp = branch.accepts(branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created());
    Answer unsolved =
        branch.confirms(branch.answers(lamp.ok(), "已修好。").ok(), false, "dissatisfied").ok();
    Clerk village = town.clerk(town.staff().village());
    Answer again = village.answers(village.accepts(unsolved).ok(), "又修好了。").ok();
    Answer solved = village.confirms(branch.passesOn(again).ok(), true, "satisfied").ok();
    village.closes(solved, "已修好。").ok();
    branch.accepts(branch.files(town.gridCode(1), "路灯不亮", "村尾的路灯坏了。").created()).ok();
    branch.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();
    return town;
  }

  /** Once everything is in the sums. */
  private Answer addedUp(Town town, int received) {
    String open = "select count(*) from appeals_delta where fold is null";
    for (int i = 0; i < 300 && !yiwang.database().one(open).equals("0"); i++) {
      pause();
    }
    Answer figures = operator.get("figures?under=" + town.path()).ok();
    assertEquals(received, figures.number("total.received"));
    return figures;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Distinct paths of what differs, page by page. */
  private List<String> differing() {
    List<String> paths = new ArrayList<>();
    int appeals = 0;
    String next = "";
    while (next != null) {
      Answer page = operator.get("figure-recount" + (next.isEmpty() ? "" : "?after=" + next)).ok();
      paths.addAll(page.each("differing", "path"));
      appeals += page.number("appeals");
      next = page.at("next");
    }
    assertEquals(
        yiwang.database().one("select count(*) from appeals_appeal"), String.valueOf(appeals));
    assertTrue(appeals > 0);
    return paths.stream().distinct().toList();
  }

  private Answer correct(String town) {
    return operator.post("figure-recount/corrections", Map.of("town", town)).ok();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = yiwang.database().connection();
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private static int sum(Answer figures, String measure) {
    return figures.each("rows", "figures." + measure).stream().mapToInt(Integer::parseInt).sum();
  }

  private static String row(Answer figures, String key, String measure) {
    int place = figures.each("rows", "key").indexOf(key);
    return figures.each("rows", "figures." + measure).get(place);
  }

  private static String rate(Answer figures, String rate) {
    String place = "total." + rate + ".";
    return figures.at(place + "part")
        + " "
        + figures.at(place + "whole")
        + " "
        + figures.at(place + "percent");
  }
}
