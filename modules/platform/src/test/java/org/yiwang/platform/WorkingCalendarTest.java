package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = new WorkingCalendar();

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    // National Day 2026: 1-7 October off, Saturday the 10th is worked.
    "2026-09-30T10:00, 1, 2026-10-08T10:00",
    "2026-09-30T10:00, 2, 2026-10-09T10:00",
    "2026-09-30T10:00, 3, 2026-10-10T10:00",
    "2026-09-30T10:00, 4, 2026-10-12T10:00",
    "2026-09-30T10:00, 5, 2026-10-13T10:00",
    // Spring Festival 2026: 15-23 February off, Saturdays the 14th and 28th are worked.
    "2026-02-13T17:30, 1, 2026-02-14T17:30",
    "2026-02-13T17:30, 2, 2026-02-24T17:30",
    "2026-02-27T09:00, 1, 2026-02-28T09:00",
    // Said on a day off: the first working day is the first that counts.
    "2026-10-03T22:15, 1, 2026-10-08T22:15",
    // An ordinary weekend.
    "2026-11-20T08:00, 1, 2026-11-23T08:00"
  })
  void counts_working_days_over_holidays_and_worked_weekends(
      LocalDateTime start, long days, LocalDateTime end) {
    Instant due = calendar.plusWorkingDays(inChina(start), days);

    assertEquals(inChina(end), due);
  }

  @Test
  void takes_the_day_of_the_start_from_the_clock_in_china() {
    Instant stillTuesdayInLondon = Instant.parse("2026-09-29T20:00:00Z");

    Instant due = calendar.plusWorkingDays(stillTuesdayInLondon, 1);

    assertEquals(inChina(LocalDateTime.parse("2026-10-08T04:00")), due);
  }

  @Test
  void no_days_are_no_time() {
    Instant start = inChina(LocalDateTime.parse("2026-10-01T10:00"));

    assertEquals(start, calendar.plusWorkingDays(start, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-01", "2026-10-07", "2026-02-16", "2026-06-19", "2026-09-26"})
  void holidays_are_no_working_days(LocalDate holiday) {
    assertFalse(calendar.isWorkingDay(holiday));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-05-09", "2026-09-20", "2026-10-10"})
  void weekends_exchanged_for_a_holiday_are_working_days(LocalDate weekend) {
    assertTrue(calendar.isWorkingDay(weekend));
  }

  @Test
  void a_year_without_announced_holidays_is_counted_by_weekdays_and_not_confirmed() {
    assertTrue(calendar.isConfirmed(2026));
    assertFalse(calendar.isConfirmed(2027));
    assertTrue(calendar.isWorkingDay(LocalDate.parse("2027-10-01")));
    assertFalse(calendar.isWorkingDay(LocalDate.parse("2027-10-02")));
  }

  private static Instant inChina(LocalDateTime clock) {
    return clock.atZone(WorkingCalendar.ZONE).toInstant();
  }
}
