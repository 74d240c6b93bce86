package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("村、支部、网格从表格导入：先看后办，名称有日期，不撤销任何单位")
class UnitFilesIT {

  /** Full villages of 999 grids; 33 make a county of 32,967. */
  private static final int VILLAGES = Integer.getInteger("yiwang.it.villages", 3);

  private final Yiwang yiwang;
  private final Clerk operator;
  private final Town town;

  UnitFilesIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    operator = yiwang.operator();
    town = yiwang.town().since("2020-05-01");
    town.unit(town.code(), "43/01/81/", "官渡镇");
  }

  @Test
  void a_town_comes_in_is_nothing_new_the_second_time_and_is_renamed_by_a_later_file() {
    String village = town.villageCode();
    String units = "代码,名称,显示编号\n" + village + "b01,大屋支部,1\n" + village + ",竹联村,\n";
    String grids =
        "网格代码,支部代码,名称,显示编号\n"
            + (village + "001," + village + "b01,大屋第一微网格,1\n")
            + (village + "002," + village + "b01,大屋第二微网格,2\n");

    assertEquals("applied", sent("units", "&on=2020-06-01", units).at("status"));
    assertEquals("applied", sent("grids", "&on=2020-07-01", grids).at("status"));

    Answer list = operator.get("units?under=" + town.villagePath()).ok();
    assertEquals(List.of("竹联村", "大屋支部", "大屋第一微网格", "大屋第二微网格"), list.each("items", "name"));
    assertEquals("2020-07-01", list.at("items.3.validFrom"));
    assertEquals(2, sent("grids", "", grids).number("counts.same"));

    String renamed = "网格代码,支部代码,名称,显示编号\n" + village + "001," + village + "b01,屋场微网格,01\n";
    Answer looked = sent("grids", "&dryRun=true&on=2022-03-01", renamed);
    assertEquals("checked", looked.at("status"));
    Answer rows = operator.get("imports/" + looked.id() + "/rows").ok();
    assertEquals(List.of("change", "leave"), rows.each("items", "outcome"));
    assertEquals("大屋第一微网格 (1)", rows.at("items.0.before"));
    assertEquals("屋场微网格 (01)", rows.at("items.0.after"));
    assertTrue(rows.at("items.1.before").contains("保持不变"), rows.text());
    operator.to("imports/" + looked.id() + "/application").post().is(202);
    assertEquals("applied", operator.settled(looked).at("status"));

    String grid = "&under=" + town.gridPath(1);
    assertEquals("大屋第一微网格", operator.get("units?asOf=2022-02-28" + grid).at("items.0.name"));
    assertEquals("屋场微网格", operator.get("units?asOf=2022-03-01" + grid).at("items.0.name"));
    assertEquals(
        2, operator.get("units?level=grid&under=" + town.villagePath()).items("items").size());
    assertEquals(
        "0",
        yiwang
            .database()
            .one("select count(*) from grids_grid where path like '" + town.villagePath() + "%'"));
  }

  @Test
  void one_bad_row_stops_the_file_and_says_in_which_cell() {
    String village = town.villageCode().substring(0, 9) + "203";
    String units = "代码,名称\n" + village + ",田郊村\n430182999b01,错\n" + village + "b01,田郊支部\n";

    Answer rejected = sent("units", "", units);

    assertEquals("rejected", rejected.at("status"));
    assertEquals(List.of(), operator.get("units?code=" + village).ok().items("items"));
    Answer problems = operator.get("imports/" + rejected.id() + "/problems").ok();
    assertEquals("territory.malformed-code", problems.at("items.0.code"));
    assertEquals("rejected", sent("units", "&leavers=end", units).at("status"));
  }

  @Test
  void thousands_of_grids_come_in_within_seconds() {
    StringBuilder units = new StringBuilder("代码,名称\n");
    StringBuilder grids = new StringBuilder("网格代码,支部代码,名称\n");
    for (int number = 1; number <= VILLAGES; number++) {
      String village = "%s%03d".formatted(town.code().substring(0, 9), 300 + number);
      units.append(village).append(",大村").append(number).append('\n');
      units.append(village).append("b01,大支部\n");
      for (int grid = 1; grid <= 999; grid++) {
        grids.append(village).append("%03d".formatted(grid)).append(',').append(village);
        grids.append("b01,第").append(grid).append("微网格\n");
      }
    }
    sent("units", "", units.toString());
    long begun = System.nanoTime();

    Answer applied = sent("grids", "", grids.toString());

    long rowsPerSecond = VILLAGES * 999L * 1_000_000_000 / (System.nanoTime() - begun);
    assertEquals("applied", applied.at("status"));
    assertEquals(VILLAGES * 999, applied.number("counts.add"));
    assertTrue(rowsPerSecond > 200, () -> rowsPerSecond + " rows per second");
    System.out.println("grids: " + rowsPerSecond + " rows per second");
  }

  private Answer sent(String kind, String how, String file) {
    return operator.brings(kind, how, file);
  }
}
