package org.yiwang.appeals.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.platform.WorkingCalendar;

/**
 * All clocks of one matter, computed from its marks. It may be asked as of any instant, and then
 * knows nothing of what happened later: the answer is the one that it would have given then.
 */
public final class Ledger {

  private final List<Mark> marks;
  private final WorkingCalendar calendar;

  private Ledger(List<Mark> marks, WorkingCalendar calendar) {
    this.marks = marks;
    this.calendar = calendar;
  }

  /**
   * @param marks in any order
   * @param calendar of the place of the matter
   */
  public static Ledger of(Collection<? extends Mark> marks, WorkingCalendar calendar) {
    return new Ledger(marks.stream().<Mark>map(mark -> mark).sorted(Mark.ORDER).toList(), calendar);
  }

  /** Every clock that was ever started, in that order. */
  public List<Clock> asOf(Instant instant) {
    List<Course> courses = new ArrayList<>();
    Map<String, Course> binding = new HashMap<>();
    List<Mark> passed = marks.stream().filter(mark -> !mark.at().isAfter(instant)).toList();
    for (Mark mark : passed) {
      courses.forEach(course -> course.take(mark));
      Course.openedBy(mark, calendar)
          .ifPresent(
              opened -> {
                passed.stream()
                    .takeWhile(earlier -> earlier != mark)
                    .forEach(opened::takeStandstill);
                courses.add(opened);
                binding.merge(opened.kind(), opened, Course::binding);
              });
    }
    return courses.stream()
        .map(course -> course.clock(instant, binding.get(course.kind()) == course))
        .toList();
  }

  /**
   * The next instant at which anything changes by itself: a card, a due time, the bound of a pause;
   * empty when nothing does.
   */
  public Optional<Instant> nextInstant(Instant asOf) {
    return asOf(asOf).stream()
        .filter(clock -> clock.isOpen() && clock.binding())
        .flatMap(Ledger::turns)
        .filter(turn -> turn != null && turn.isAfter(asOf))
        .min(Instant::compareTo);
  }

  private static Stream<Instant> turns(Clock clock) {
    return clock.isPaused()
        ? Stream.ofNullable(clock.pausedUntil())
        : Stream.of(clock.warnAt(), clock.due(), clock.overdueAt());
  }
}
