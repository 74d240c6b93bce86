package org.yiwang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Working days in the jurisdiction's zone: Monday to Friday, less the holidays and with the working
 * weekends (调休) that the State Council announces for each year, {@code
 * rules/calendar/holidays.csv}.
 */
@ApplicationScoped
public class WorkingCalendar {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Map<LocalDate, Boolean> announced = new HashMap<>();
  private final Set<Integer> years = new HashSet<>();

  public WorkingCalendar() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WorkingCalendar.class.getResourceAsStream("/rules/calendar/holidays.csv"),
                StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(line -> line.split(",")).forEach(this::announce);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void announce(String[] cells) {
    LocalDate day = LocalDate.parse(cells[0]);
    announced.put(day, "workday".equals(cells[1]));
    years.add(day.getYear());
  }

  public boolean isWorkingDay(LocalDate day) {
    Boolean known = announced.get(day);
    return known != null
        ? known
        : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Whether the holidays of the year have been announced; if not, dates in it may still move. */
  public boolean isConfirmed(int year) {
    return years.contains(year);
  }

  /**
   * The end, by the clock time of the start, of so many working days after it; the day of the start
   * does not count.
   */
  public Instant plusWorkingDays(Instant start, long days) {
    ZonedDateTime at = start.atZone(ZONE);
    for (long left = days; left > 0; ) {
      at = at.plusDays(1);
      if (isWorkingDay(at.toLocalDate())) {
        left--;
      }
    }
    return at.toInstant();
  }
}
