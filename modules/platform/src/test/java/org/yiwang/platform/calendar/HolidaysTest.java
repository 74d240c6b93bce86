package org.yiwang.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

@DisplayName("节假日表：全国的、各地自己的，写错了说明在哪一行哪一列")
class HolidaysTest {

  private static final String HEADINGS = "地区,日期,性质,名称,依据\n";
  private static final String NATIONAL =
      HEADINGS + "-,2026-10-01,holiday,国庆节,通知甲\n" + "-,2026-10-10,workday,国庆节,通知甲\n";

  private static final UnitPath LIANGSHAN_VILLAGE = new UnitPath("51/34/01/101/201/");
  private static final UnitPath LIANGSHAN_GRID = new UnitPath("51/34/01/101/201/b01/g001/");
  private static final UnitPath SICHUAN = new UnitPath("51/");
  private static final UnitPath GUANDU = new UnitPath("43/01/81/104/");

  @Test
  void an_area_adds_its_own_holiday_for_every_place_below_it_and_nowhere_else() {
    WorkingCalendar calendar = calendar(NATIONAL + "5134,2026-08-06,holiday,火把节,条例乙\n");
    LocalDate torches = LocalDate.parse("2026-08-06");

    assertFalse(calendar.of(LIANGSHAN_VILLAGE).isWorkingDay(torches));
    assertFalse(calendar.of(LIANGSHAN_GRID).isWorkingDay(torches));
    assertTrue(calendar.of(SICHUAN).isWorkingDay(torches));
    assertTrue(calendar.of(GUANDU).isWorkingDay(torches));
    assertTrue(calendar.isWorkingDay(torches));
    assertEquals("火把节", calendar.of(LIANGSHAN_GRID).specialDay(torches).orElseThrow().name());
  }

  @Test
  void the_narrower_area_wins_whatever_the_order_of_the_lines() {
    String narrow = "513401,2026-10-10,holiday,国庆节,通知丙\n";
    String wide = "51,2026-10-10,workday,国庆节,通知乙\n";
    LocalDate saturday = LocalDate.parse("2026-10-10");

    for (String lines : new String[] {narrow + wide, wide + narrow}) {
      WorkingCalendar calendar = calendar(NATIONAL + lines);
      assertFalse(calendar.of(LIANGSHAN_VILLAGE).isWorkingDay(saturday));
      assertTrue(calendar.of(SICHUAN).isWorkingDay(saturday));
      assertTrue(calendar.of(GUANDU).isWorkingDay(saturday));
    }
  }

  @Test
  void a_day_of_one_area_does_not_announce_the_year_of_the_country() {
    WorkingCalendar calendar = calendar(NATIONAL + "5134,2027-07-26,holiday,火把节,条例乙\n");

    assertTrue(calendar.of(LIANGSHAN_VILLAGE).isConfirmed(2026));
    assertFalse(calendar.of(LIANGSHAN_VILLAGE).isConfirmed(2027));
  }

  @Test
  void a_file_saved_by_a_spreadsheet_is_read_as_well() {
    WorkingCalendar calendar = calendar("\uFEFF" + NATIONAL.replace("\n", "\r\n"));

    assertFalse(calendar.isWorkingDay(LocalDate.parse("2026-10-01")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-,2026-10-32,holiday,国庆节,甲       | date  | 第 4 行 | “日期” | 2026-10-32",
        "-,2026/10/02,holiday,国庆节,甲       | date  | 第 4 行 | “日期” | 2026/10/02",
        "-,2026-10-02,休,国庆节,甲            | kind  | 第 4 行 | “性质” | 休",
        "43018,2026-10-02,holiday,国庆节,甲   | area  | 第 4 行 | “地区” | 43018",
        "-,2026-10-02,holiday,,甲             | blank | 第 4 行 | “名称” | 补上",
        "-,2026-10-02,holiday,国庆节,         | blank | 第 4 行 | “依据” | 补上",
        "-,2026-10-02,holiday,国庆节          | width | 第 4 行 | “名称” | 五格",
        "-,2026-10-01,holiday,国庆节,甲       | twice | 第 4 行 | “日期” | 2026-10-01"
      })
  void a_wrong_line_is_named_with_its_column(
      String wrong, String code, String line, String column, String read) {
    Problem problem = assertThrows(Problem.class, () -> calendar(NATIONAL + wrong.strip() + "\n"));

    assertEquals("platform.holidays-" + code, problem.code());
    assertTrue(problem.sentence().contains(line), problem.sentence());
    assertTrue(problem.sentence().contains(column), problem.sentence());
    assertTrue(problem.sentence().contains(read), problem.sentence());
  }

  @Test
  void a_file_of_the_old_shape_is_refused_by_its_headings() {
    Problem problem =
        assertThrows(Problem.class, () -> calendar("日期,性质,名称,依据\n2026-10-01,holiday,国庆节,甲\n"));

    assertEquals("platform.holidays-heading", problem.code());
    assertTrue(problem.sentence().contains("第 1 行应有列名“地区”，读到的是“日期”"), problem.sentence());
  }

  @Test
  void a_file_without_a_single_day_is_refused() {
    assertEquals(
        "platform.holidays-empty", assertThrows(Problem.class, () -> calendar(HEADINGS)).code());
  }

  private static WorkingCalendar calendar(String text) {
    return new WorkingCalendar(Holidays.read(new StringReader(text)));
  }
}
