package org.yiwang.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.platform.WorkingCalendar;

/**
 * The shipped days came from one library; here they are held against others. The one at Maven
 * Central knows the years up to 2023, so the rest is a copy of what its newer sister for Node says,
 * written by {@code rules/calendar/check}. Whether a free weekend is listed as part of a holiday
 * differs between them and changes nothing.
 */
@DisplayName("全国节假日与第二个来源逐日一致")
class HolidaySourcesTest {

  private static final List<Integer> OF_THE_LIBRARY = List.of(2020, 2021, 2022, 2023);

  private final WorkingCalendar calendar = new WorkingCalendar();

  @Test
  void each_year_that_the_library_knows_is_the_same() {
    Map<LocalDate, Boolean> library = new HashMap<>();
    OF_THE_LIBRARY.stream()
        .flatMap(year -> HolidayUtil.getHolidays(year).stream())
        .forEach(day -> library.put(LocalDate.parse(day.getDay()), worked(day)));

    assertTrue(library.size() > 100, library::toString);
    assertEquals(List.of(), differences(OF_THE_LIBRARY, library));
  }

  @Test
  void every_announced_year_is_the_same_in_the_copy_of_the_second_source() throws IOException {
    List<Integer> announced =
        IntStream.rangeClosed(2000, 2100).filter(calendar::isConfirmed).boxed().toList();

    assertTrue(announced.containsAll(List.of(2020, 2023, 2024, 2025, 2026)), announced::toString);
    assertEquals(List.of(), differences(announced, secondSource()));
  }

  private static boolean worked(Holiday day) {
    return day.isWork();
  }

  private List<String> differences(List<Integer> years, Map<LocalDate, Boolean> source) {
    return years.stream()
        .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
        .filter(day -> calendar.isWorkingDay(day) != source.getOrDefault(day, isWeekday(day)))
        .map(day -> day + (calendar.isWorkingDay(day) ? " is worked here" : " is free here"))
        .toList();
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static Map<LocalDate, Boolean> secondSource() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                HolidaySourcesTest.class.getResourceAsStream("second-source.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .collect(
              Collectors.toMap(
                  cells -> LocalDate.parse(cells[0]), cells -> cells[1].equals("workday")));
    }
  }
}
