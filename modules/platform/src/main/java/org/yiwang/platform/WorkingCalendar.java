package org.yiwang.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.logging.Logger;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.calendar.Holidays;
import org.yiwang.platform.calendar.SpecialDay;

/**
 * Working days in the jurisdiction's zone: Monday to Friday, less the holidays and with the working
 * weekends (调休) that the State Council announces for each year and single areas add, {@code
 * rules/calendar/holidays.csv}. As injected it is the calendar of the whole country; {@link #of} is
 * that of a place.
 */
@ApplicationScoped
public class WorkingCalendar {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Logger LOG = Logger.getLogger(WorkingCalendar.class.getName());
  private static final String FILE = "/rules/calendar/holidays.csv";

  private final Holidays holidays;
  private final SortedMap<LocalDate, SpecialDay> days;

  /** The shipped days of the whole country. */
  public WorkingCalendar() {
    this(shipped());
  }

  /** The days of the whole country, as somebody else announces them. */
  public WorkingCalendar(Holidays holidays) {
    this(holidays, holidays.national());
  }

  private WorkingCalendar(Holidays holidays, SortedMap<LocalDate, SpecialDay> days) {
    this.holidays = holidays;
    this.days = days;
  }

  private static Holidays shipped() {
    InputStream file =
        Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(FILE), FILE);
    try (InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return Holidays.read(text);
    } catch (Problem wrong) {
      throw new IllegalStateException(wrong.sentence(), wrong);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A wrong file must stop the start, not the first case that needs a date. */
  void begin(@Observes @Priority(150) @Initialized(ApplicationScoped.class) ServletContext war) {
    LOG.info(() -> "holidays: " + days.size() + " days, years " + holidays.years());
  }

  /** The calendar of a place, where the days of its own area go before those of the country. */
  public WorkingCalendar of(UnitPath place) {
    return new WorkingCalendar(holidays, holidays.at(place));
  }

  public boolean isWorkingDay(LocalDate day) {
    SpecialDay known = days.get(day);
    return known != null
        ? known.worked()
        : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** What was announced about a day; empty for one that is what its weekday says. */
  public Optional<SpecialDay> specialDay(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  /** Whether the holidays of the year have been announced; if not, dates in it may still move. */
  public boolean isConfirmed(int year) {
    return holidays.years().contains(year);
  }

  /**
   * The end, by the clock time of the start, of so many working days after it; the day of the start
   * does not count.
   */
  public Instant plusWorkingDays(Instant start, long days) {
    return walk(start, days, 1);
  }

  /**
   * The instant, by the clock time of the end, so many working days before it; the day of the end
   * does not count.
   */
  public Instant minusWorkingDays(Instant end, long days) {
    return walk(end, days, -1);
  }

  private Instant walk(Instant start, long workingDays, int step) {
    ZonedDateTime at = start.atZone(ZONE);
    for (long left = workingDays; left > 0; ) {
      at = at.plusDays(step);
      if (isWorkingDay(at.toLocalDate())) {
        left--;
      }
    }
    return at.toInstant();
  }

  /** How many days after one and up to another, that one with it, are worked. */
  public long workingDays(LocalDate after, LocalDate upTo) {
    return after.isBefore(upTo)
        ? after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::isWorkingDay).count()
        : 0;
  }
}
