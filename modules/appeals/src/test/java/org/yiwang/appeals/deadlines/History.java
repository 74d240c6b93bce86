package org.yiwang.appeals.deadlines;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.platform.WorkingCalendar;

/** Marks of one matter, told in the clock time of Beijing. */
final class History {

  static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private final List<Mark> marks = new ArrayList<>();

  static Instant at(String beijing) {
    return LocalDateTime.parse(beijing).atZone(WorkingCalendar.ZONE).toInstant();
  }

  static Term handle(long amount, String unit) {
    return Term.plain("handle", "accepted", amount, unit);
  }

  static Term handleWithCards(long amount, String unit, long warn, String warnUnit) {
    return new Term("handle", "accepted", amount, unit, warn, warnUnit, null, null);
  }

  History started(String at, Term term) {
    return and(new Mark.Started(at(at), next(), term));
  }

  History restarted(String at, Term term, String startedAt, String binding) {
    return and(new Mark.Restarted(at(at), next(), term, at(startedAt), binding, "重新分类"));
  }

  History paused(String at, String until) {
    Instant bound = until == null ? null : at(until);
    return and(new Mark.Paused(at(at), next(), "await-parties", "等当事人补充材料", bound));
  }

  History resumed(String at) {
    return and(new Mark.Resumed(at(at), next()));
  }

  History extended(String at, long amount, String unit) {
    return and(
        new Mark.Extended(at(at), next(), "handle", new Span(amount, unit), "镇长李某", "案情复杂。"));
  }

  History credited(String at, long amount, String unit) {
    return and(new Mark.Credited(at(at), next(), "handle", new Span(amount, unit), "退单"));
  }

  History met(String at, String clock) {
    return and(new Mark.Met(at(at), next(), clock));
  }

  History ended(String at) {
    return and(new Mark.Ended(at(at), next(), "当事人撤回"));
  }

  History and(Mark mark) {
    marks.add(mark);
    return this;
  }

  private int next() {
    return marks.size() + 1;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  Ledger ledger() {
    return Ledger.of(marks, CALENDAR);
  }

  List<Clock> asOf(String instant) {
    return ledger().asOf(at(instant));
  }

  /** The only clock. */
  Clock clock(String instant) {
    List<Clock> clocks = asOf(instant);
    if (clocks.size() != 1) {
      throw new AssertionError(clocks);
    }
    return clocks.get(0);
  }
}
