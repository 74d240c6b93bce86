package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Papers;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("人员和岗位从表格导入：逐行按规则核对，重复导入不变，换人留痕")
class CrewFilesIT {

  private static final String POSTS = "单位代码,岗位,岗位名称,代岗单位代码,代岗岗位,任职人证件号码,任职日期\n";

  private final String leader = Papers.idNumber();
  private final String next = Papers.idNumber();
  private final String villager = Papers.idNumber();
  private final String townCadre = Papers.idNumber();
  private final String villageCadre = Papers.idNumber();
  private final Clerk operator;
  private final Town town;
  private final UUID first;
  private final UUID second;

  CrewFilesIT(Yiwang yiwang) {
    operator = yiwang.operator();
    town = yiwang.town().since("2020-05-01").established();
    first = town.gridId(1);
    second = town.grid(2);
    Answer people =
        operator.brings(
            "people",
            "&on=2024-01-01",
            "姓名,证件号码,单位代码,身份,工作单位\n"
                + row("何林", leader, town.villageCode(), "党员", "")
                + row("何艳平", next, town.villageCode(), "乡贤、老教师", "")
                + row("普通村民", villager, town.villageCode(), "", "")
                + row("镇干部", townCadre, town.code(), "镇干部", "司法所")
                + row("村干部", villageCadre, town.villageCode(), "村干部", ""));
    assertEquals("applied", people.at("status"), people.text());
    assertEquals(5, people.number("counts.add"));
  }

  @Test
  void who_does_not_qualify_is_named_in_the_row_with_the_rule_and_nothing_is_written() {
    Answer rejected =
        operator.brings(
            "posts",
            "",
            POSTS
                + row(town.villageCode(), "村党总支书记", "村党总支书记", "", "", "", "")
                + leads(1, villager, "2024-03-01")
                + leads(2, leader, "2024-03-01")
                + row(town.gridCode(1), "镇指导员", "镇指导员", "", "", villageCadre, "2024-03-01")
                + row(town.gridCode(2), "村指导员", "村指导员", "", "", Papers.idNumber(), ""));

    assertEquals("rejected", rejected.at("status"), rejected.text());
    assertEquals(3, rejected.number("counts.error"));
    Answer problems = operator.get("imports/" + rejected.id() + "/problems").ok();
    assertEquals(List.of("3", "5", "6"), problems.each("items", "row"));
    assertEquals(
        List.of("leading.refused", "leading.refused", "leading.unknown-holder"),
        problems.each("items", "code"));
    assertEquals("任职人证件号码", problems.at("items.0.heading"));
    assertTrue(problems.at("items.0.sentence").contains("GRD-L-006"), problems.text());
    assertTrue(problems.at("items.1.sentence").contains("GRD-I-"), problems.text());
    for (String number : List.of(villager, villageCadre)) {
      assertFalse(problems.text().contains(number));
    }
    assertEquals(List.of(), operator.get("posts?unitPath=" + town.gridPath(2)).items(""));
  }

  @Test
  void a_whole_crew_comes_in_is_nothing_new_the_second_time_and_a_change_keeps_its_history() {
    String file = whole(leader);
    Answer applied = operator.brings("posts", "&on=2024-06-01", file);
    assertEquals("applied", applied.at("status"), applied.text());
    assertEquals(4, applied.number("counts.add"));
    Answer crew = crew(first);
    assertEquals("complete", crew.at("verdict"), crew.text());
    assertEquals("何林", crew.at("answering.personName"));
    assertEquals("2024-02-29T16:00:00Z", crew.at("seats.0.since"));
    Answer decision = operator.get("decisions/" + crew.at("seats.0.decisionId")).ok();
    assertEquals("grids/leader-eligibility", decision.at("table"));

    Answer again = operator.brings("posts", "&on=2024-07-01", file);
    assertEquals("applied", again.at("status"), again.text());
    assertEquals(4, again.number("counts.same"));
    assertEquals(0, again.number("counts.change"));
    assertEquals(3, operator.get("grids/" + first + "/crew/history").items("").size());

    Answer changed =
        operator.brings("posts", "&on=2025-03-01", POSTS + leads(1, next, "2025-02-01"));
    assertEquals("applied", changed.at("status"), changed.text());
    assertEquals(1, changed.number("counts.change"));
    Answer history = operator.get("grids/" + first + "/crew/history").ok();
    List<String> leaders = history.each("", "role").stream().filter("grid-leader"::equals).toList();
    assertEquals(2, leaders.size(), history.text());
    int before = history.each("", "personName").indexOf("何林");
    int after = history.each("", "personName").indexOf("何艳平");
    assertEquals("2025-01-31T16:00:00Z", history.at(before + ".until"));
    assertEquals(history.at(before + ".until"), history.at(after + ".since"));
    assertNull(history.at(after + ".until"));
    assertEquals(
        "何林",
        operator.get("grids/" + first + "/crew?asOf=2025-01-31").ok().at("seats.0.personName"));
    assertEquals("何艳平", crew(first).at("seats.0.personName"));
  }

  @Test
  void grids_are_listed_and_exported_by_the_completeness_of_their_crews() {
    operator.brings("posts", "&on=2024-06-01", whole(leader));

    Answer complete = grids("&completeness=complete");
    assertEquals(List.of(first.toString()), complete.each("items", "unitId"));
    assertEquals("何林", complete.at("items.0.leaderName"));
    assertEquals("complete", complete.at("items.0.completeness"));
    Answer lacking = grids("&completeness=lacking");
    assertEquals(List.of(second.toString()), lacking.each("items", "unitId"));
    assertNull(lacking.at("items.0.leaderName"));
    assertEquals(List.of("complete", "lacking"), grids("").each("items", "completeness"));
    assertEquals("complete", operator.get("grids/" + first).ok().at("completeness"));

    operator.post("grids/" + first + "/leader/relief", Map.of("reason", "外出务工")).ok();
    assertEquals(List.of(), grids("&completeness=complete").items("items"));
    assertEquals(2, grids("&completeness=lacking").items("items").size());

    String file =
        operator.get("exports/grids.csv?completeness=lacking&under=" + town.path()).text();
    assertTrue(file.lines().findFirst().orElseThrow().contains("网格长,力量齐备"), file);
    assertEquals(3, file.lines().count(), file);
    assertTrue(file.lines().skip(1).allMatch(line -> line.contains(",不齐,")), file);
    operator
        .get("grids?completeness=half&under=" + town.path())
        .refused(400, "grids.unknown-completeness");
    operator
        .get("grids?completeness=complete&asOf=2024-07-01&under=" + town.path())
        .refused(400, "grids.completeness-as-of");
    Answer then = operator.get("grids?asOf=2024-07-01&under=" + town.path()).ok();
    assertEquals(2, then.items("items").size());
    assertNull(then.at("items.0.completeness"));
  }

  @Test
  void who_no_longer_qualifies_is_found_by_the_standing_check_until_somebody_follows() {
    operator.brings("posts", "&on=2024-06-01", whole(leader));
    assertEquals(List.of(), checks().items("items"), checks().text());
    String person = crew(first).at("seats.0.personId");

    operator.post("people/" + person + "/roles/end", Map.of("role", "party-member")).ok();

    Answer found = checks();
    assertEquals(1, found.items("items").size(), found.text());
    assertEquals("unqualified", found.at("items.0.finding"));
    assertEquals("grid-leader", found.at("items.0.role"));
    assertEquals(first.toString(), found.at("items.0.gridId"));
    assertEquals("何林", found.at("items.0.personName"));
    assertNotNull(found.at("items.0.decisionId"));
    assertTrue(found.at("items.0.explanation").contains("GRD-L-006"), found.text());
    assertEquals("complete", crew(first).at("verdict"));

    operator.brings("posts", "", POSTS + leads(1, next, ""));

    assertEquals(List.of(), checks().items("items"));
  }

  private String whole(String leads) {
    return POSTS
        + row(town.villageCode(), "村党总支书记", "村党总支书记", "", "", "", "2024-03-01")
        + leads(1, leads, "2024-03-01")
        + row(town.gridCode(1), "镇指导员", "镇指导员", "", "", townCadre, "2024-03-01")
        + row(town.gridCode(1), "村指导员", "村指导员", "", "", villageCadre, "2024-03-01");
  }

  private String leads(int grid, String holder, String since) {
    return row(town.gridCode(grid), "微网格长", "微网格长", town.villageCode(), "村党总支书记", holder, since);
  }

  private static String row(String... cells) {
    return String.join(",", cells) + "\n";
  }

  private Answer crew(UUID grid) {
    return operator.get("grids/" + grid + "/crew").ok();
  }

  private Answer grids(String more) {
    return operator.get("grids?under=" + town.path() + more).ok();
  }

  private Answer checks() {
    return operator.get("crew-checks?under=" + town.path()).ok();
  }
}
