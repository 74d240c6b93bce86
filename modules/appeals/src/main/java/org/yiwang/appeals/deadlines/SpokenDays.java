package org.yiwang.appeals.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.calendar.SpecialDay;

/** Days and moments in Beijing time as people say them; the year only where it is another one. */
final class SpokenDays {

  private final int year;
  private final WorkingCalendar calendar;

  SpokenDays(Instant start, WorkingCalendar calendar) {
    this.year = at(start).getYear();
    this.calendar = calendar;
  }

  String fullMoment(Instant instant) {
    return Wording.say("year", "year", at(instant).getYear()) + moment(instant, true);
  }

  String moment(Instant instant) {
    return moment(instant, false);
  }

  private String moment(Instant instant, boolean yearSaid) {
    ZonedDateTime at = at(instant);
    String day = yearSaid ? inYear(at.toLocalDate()) : day(at.toLocalDate());
    return Wording.say(
        "moment",
        "day",
        day,
        "hour",
        at.getHour(),
        "minute",
        (at.getMinute() < 10 ? "0" : "") + at.getMinute());
  }

  /** The holidays that were skipped and the weekends that counted after the start up to the end. */
  List<String> between(Instant start, Instant end) {
    List<LocalDate> worked = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    Run run = null;
    LocalDate last = at(end).toLocalDate();
    for (LocalDate day = at(start).toLocalDate().plusDays(1); !day.isAfter(last); ) {
      Optional<SpecialDay> special = calendar.specialDay(day);
      if (special.isPresent() && !special.get().worked()) {
        run =
            run != null && run.goesOn(day)
                ? run.with(special.get())
                : said(run, spoken, special.get());
      } else if (special.isPresent() && isWeekend(day)) {
        worked.add(day);
      }
      day = day.plusDays(1);
    }
    said(run, spoken, null);
    if (!worked.isEmpty()) {
      spoken.add(
          Wording.say(
              "counted",
              "days",
              worked.stream().map(this::day).collect(Collectors.joining(Wording.say("and")))));
    }
    return spoken;
  }

  private Run said(Run run, List<String> spoken, SpecialDay next) {
    if (run != null) {
      spoken.add(
          Wording.say(
              "skipped",
              "names",
              String.join(Wording.say("and"), run.names()),
              "days",
              run.first().equals(run.last())
                  ? day(run.first())
                  : Wording.say("from-to", "first", day(run.first()), "last", lastOf(run))));
    }
    return next == null ? null : new Run(next.date(), next.date(), Set.of(next.name()));
  }

  private String lastOf(Run run) {
    if (run.first().getYear() != run.last().getYear()) {
      return day(run.last());
    }
    return run.first().getMonth() == run.last().getMonth()
        ? Wording.say("day", "day", run.last().getDayOfMonth())
        : inYear(run.last());
  }

  private record Run(LocalDate first, LocalDate last, Set<String> names) {

    boolean goesOn(LocalDate day) {
      return last.plusDays(1).equals(day);
    }

    Run with(SpecialDay more) {
      Set<String> all = new LinkedHashSet<>(names);
      all.add(more.name());
      return new Run(first, more.date(), all);
    }
  }

  private String day(LocalDate day) {
    return day.getYear() == year
        ? inYear(day)
        : Wording.say("year", "year", day.getYear()) + inYear(day);
  }

  private static String inYear(LocalDate day) {
    return Wording.say("month-day", "month", day.getMonthValue(), "day", day.getDayOfMonth());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static ZonedDateTime at(Instant instant) {
    return instant.atZone(WorkingCalendar.ZONE);
  }
}
