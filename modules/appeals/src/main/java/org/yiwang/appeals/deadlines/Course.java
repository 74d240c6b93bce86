package org.yiwang.appeals.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yiwang.platform.WorkingCalendar;

/**
 * One clock on its way from its start through the marks.
 *
 * <p>A pause adds its length to a clock in hours or calendar days. To one in working days it adds
 * the working days after the day of the pause up to the day of resuming, and one more when the due
 * time would otherwise have passed while it stood still.
 */
final class Course {

  private final Mark opening;
  private final Term term;
  private final Instant startedAt;
  private final WorkingCalendar calendar;
  private final Wording wording;

  private Spans given;
  private Spans extended = Spans.of();
  private Spans credited = Spans.of();
  private Standstill pause;
  private long pausedDays;
  private Duration pausedFor = Duration.ZERO;
  private Instant closedAt;
  private ClockState closedAs;
  private boolean superseded;

  private Course(Mark opening, Term term, Instant startedAt, WorkingCalendar calendar) {
    this.opening = opening;
    this.term = term;
    this.startedAt = startedAt;
    this.calendar = calendar;
    this.given = Spans.of(term.span());
    this.wording = new Wording(term, startedAt, calendar);
  }

  static Optional<Course> openedBy(Mark mark, WorkingCalendar calendar) {
    if (mark instanceof Mark.Started started) {
      return Optional.of(new Course(mark, started.term(), started.at(), calendar));
    }
    if (mark instanceof Mark.Restarted again) {
      Course course = new Course(mark, again.term(), again.startedAt(), calendar);
      course.wording.restarted(again);
      return Optional.of(course);
    }
    return Optional.empty();
  }

  String kind() {
    return term.clock();
  }

  /** Which of this clock that bound and one of its kind that opens now binds from now on. */
  Course binding(Course opened) {
    if (closedAt != null) {
      return opened;
    }
    boolean stays = opened.opening instanceof Mark.Restarted again && outlasts(again, opened);
    Course loser = stays ? opened : this;
    loser.superseded = true;
    return stays ? this : opened;
  }

  private boolean outlasts(Mark.Restarted again, Course opened) {
    return switch (again.binding()) {
      case Mark.Restarted.OLD -> true;
      case Mark.Restarted.EARLIER -> !opened.due(again.at()).isBefore(due(again.at()));
      default -> false;
    };
  }

  /** Pauses before it opened: the start may lie before them, or one may still last. */
  void takeStandstill(Mark mark) {
    if (mark instanceof Mark.Paused || mark instanceof Mark.Resumed) {
      take(mark);
    }
  }

  void take(Mark mark) {
    if (closedAt != null) {
      return;
    }
    endLapsedPause(mark.at());
    if (mark instanceof Mark.Paused paused) {
      begin(paused);
    } else if (mark instanceof Mark.Resumed) {
      endPause(mark.at());
    } else if (mark instanceof Mark.Extended more && more.clock().equals(kind())) {
      given = given.plus(more.by());
      extended = extended.plus(more.by());
      wording.extended(more);
      wakePause(more.at());
    } else if (mark instanceof Mark.Credited back && back.clock().equals(kind())) {
      given = given.plus(back.by());
      credited = credited.plus(back.by());
      wording.credited(back);
      wakePause(back.at());
    } else if (mark instanceof Mark.Met met && met.clock().equals(kind())) {
      endPause(met.at());
      close(met.at(), met.at().isAfter(due(met.at())) ? ClockState.MET_LATE : ClockState.MET);
    } else if (mark instanceof Mark.Ended ended) {
      endPause(ended.at());
      close(ended.at(), ClockState.ENDED);
      wording.ended(ended);
    }
  }

  private void close(Instant at, ClockState as) {
    closedAt = at;
    closedAs = as;
  }

  private void begin(Mark.Paused paused) {
    if (pause != null) {
      pause = pause.and(paused);
      return;
    }
    Instant from = paused.at().isBefore(startedAt) ? startedAt : paused.at();
    boolean counts = from.isBefore(dueWith(pausedDays, pausedFor));
    pause = new Standstill(from, paused.until(), counts, List.of(paused.reasonName()));
  }

  /** A pause that began too late holds the clock once it is no longer overdue. */
  private void wakePause(Instant at) {
    if (pause != null && !pause.counts() && at.isBefore(dueWith(pausedDays, pausedFor))) {
      wording.idlePause();
      pause = new Standstill(at, pause.until(), true, pause.reasons());
    }
  }

  private void endLapsedPause(Instant by) {
    if (pause != null && pause.lapsedBy(by)) {
      endPause(pause.until());
    }
  }

  private void endPause(Instant at) {
    if (pause == null) {
      return;
    }
    if (!pause.counts()) {
      wording.idlePause();
    } else if (at.isAfter(pause.from())) {
      long days = daysOf(pause, at);
      pausedDays += days;
      pausedFor = pausedFor.plus(Duration.between(pause.from(), at));
      wording.paused(pause, at, days);
    }
    pause = null;
  }

  private long daysOf(Standstill standstill, Instant end) {
    if (!term.span().inWorkingDays()) {
      return 0;
    }
    long days = calendar.workingDays(dayOf(standstill.from()), dayOf(end));
    Instant due =
        given
            .inWorkingDays()
            .plus(new Span(pausedDays + days, Span.WORKING_DAYS))
            .after(startedAt, calendar);
    return due.isAfter(end) ? days : days + 1;
  }

  private static LocalDate dayOf(Instant instant) {
    return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
  }

  /** While it is paused, the due time if it were resumed at the instant. */
  private Instant due(Instant asOf) {
    Standstill still = stillAt(asOf);
    return still == null
        ? dueWith(pausedDays, pausedFor)
        : dueWith(
            pausedDays + daysOf(still, asOf), pausedFor.plus(Duration.between(still.from(), asOf)));
  }

  /** The pause that holds this clock at an instant; null for none. */
  private Standstill stillAt(Instant asOf) {
    return pause != null && pause.counts() && asOf.isAfter(pause.from()) ? pause : null;
  }

  private Instant dueWith(long days, Duration stood) {
    return term.span().inWorkingDays()
        ? given.plus(new Span(days, Span.WORKING_DAYS)).after(startedAt, calendar)
        : given.after(startedAt, calendar).plus(stood);
  }

  Clock clock(Instant asOf, boolean binding) {
    endLapsedPause(asOf);
    boolean held = pause != null && pause.counts();
    Instant due = due(asOf);
    Instant warnAt = warnAt(due);
    Instant overdueAt = overdueAt(due);
    List<Integer> unannounced = unannounced(due);
    ClockState state = state(held);
    return new Clock(
        kind(),
        opening.seq(),
        startedAt,
        term,
        due,
        warnAt,
        overdueAt,
        state,
        binding && closedAt == null ? card(held ? pause.from() : asOf) : Card.NONE,
        binding,
        held ? pause.from() : null,
        held ? pause.until() : null,
        held ? pausedFor.plus(Duration.between(pause.from(), asOf)) : pausedFor,
        extended.each(),
        credited.each(),
        unannounced.isEmpty(),
        closedAt,
        wording.sentence(
            new Wording.Outcome(
                asOf,
                due,
                given.hasWorkingDays(),
                state,
                closedAt,
                held ? pause : null,
                unannounced)));
  }

  private ClockState state(boolean held) {
    if (superseded) {
      return ClockState.SUPERSEDED;
    }
    if (closedAt != null) {
      return closedAs;
    }
    return held ? ClockState.PAUSED : ClockState.RUNNING;
  }

  /** While it stands still, it shows what it showed when it stopped. */
  private Card card(Instant instant) {
    Instant due = due(instant);
    Instant warnAt = warnAt(due);
    if (!instant.isBefore(overdueAt(due))) {
      return Card.RED;
    }
    boolean warned = warnAt != null && !instant.isBefore(warnAt);
    return warned || !instant.isBefore(due) ? Card.YELLOW : Card.NONE;
  }

  private Instant warnAt(Instant due) {
    return term.warning()
        .map(warning -> warning.before(due, calendar))
        .filter(startedAt::isBefore)
        .orElse(null);
  }

  private Instant overdueAt(Instant due) {
    return term.grace().map(grace -> grace.after(due, calendar)).orElse(due);
  }

  private List<Integer> unannounced(Instant due) {
    int last = Math.max(dayOf(due).getYear(), dayOf(startedAt).getYear());
    return IntStream.rangeClosed(dayOf(startedAt).getYear(), last)
        .filter(year -> !calendar.isConfirmed(year))
        .boxed()
        .toList();
  }
}
