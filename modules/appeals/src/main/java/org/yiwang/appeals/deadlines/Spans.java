package org.yiwang.appeals.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.yiwang.platform.WorkingCalendar;

/** Amounts of time added up, each in its own unit; working days are counted first. */
record Spans(List<Span> each) {

  Spans {
    each = List.copyOf(each);
  }

  static Spans of(Span... each) {
    return new Spans(List.of()).plus(Stream.of(each));
  }

  Spans plus(Span more) {
    return plus(Stream.of(more));
  }

  private Spans plus(Stream<Span> more) {
    List<Span> all = Stream.concat(each.stream(), more).toList();
    return new Spans(
        Span.UNITS.stream().map(unit -> sum(all, unit)).filter(s -> s.amount() > 0).toList());
  }

  private static Span sum(List<Span> all, String unit) {
    return new Span(
        all.stream().filter(s -> s.unit().equals(unit)).mapToLong(Span::amount).sum(), unit);
  }

  /** The part that is counted in working days. */
  Spans inWorkingDays() {
    return new Spans(each.stream().filter(Span::inWorkingDays).toList());
  }

  boolean hasWorkingDays() {
    return each.stream().anyMatch(Span::inWorkingDays);
  }

  Instant after(Instant start, WorkingCalendar calendar) {
    Instant end = start;
    for (Span span : each) {
      end = span.after(end, calendar);
    }
    return end;
  }
}
