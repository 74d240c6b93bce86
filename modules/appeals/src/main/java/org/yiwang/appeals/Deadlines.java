package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.appeals.deadlines.Clock;
import org.yiwang.appeals.deadlines.Ledger;
import org.yiwang.appeals.deadlines.Terms;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

/** The clocks of an appeal and the dates they make, computed from its events alone. */
@Dependent
public class Deadlines {

  private final WorkingCalendar calendar;

  @Inject
  public Deadlines(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** All clocks as of an instant; what happened later is not known then. */
  public List<Clock> clocks(List<Happened> history, Instant asOf) {
    List<Happened> known = history.stream().filter(is -> !is.at().isAfter(asOf)).toList();
    return known.isEmpty() ? List.of() : ledger(known).asOf(asOf);
  }

  /**
   * What the row says: as of its last event, for nothing but events and the passing of time moves.
   */
  public Dates of(Course course) {
    List<Happened> history = course.history();
    List<Clock> binding = binding(history);
    Optional<Clock> next = next(course.status(), binding);
    Instant nextDue = next.map(Clock::due).orElse(null);
    return new Dates(
        due(binding, Terms.SIGN),
        due(binding, Terms.HANDLE),
        due(binding, Terms.ANSWER),
        nextDue,
        next.map(Clock::warnAt).orElse(null),
        next.map(Clock::overdueAt).orElse(null),
        Steps.next(course, binding, next).map(Step::due).orElse(null),
        binding.stream().allMatch(Clock::confirmed));
  }

  /** The step that is taken by itself next; empty when none is. */
  public Optional<Step> step(Course course) {
    List<Clock> binding = binding(course.history());
    return Steps.next(course, binding, next(course.status(), binding));
  }

  /** The clocks that count and are open, as of the last event. */
  private List<Clock> binding(List<Happened> history) {
    Instant last = history.get(history.size() - 1).at();
    return ledger(history).asOf(last).stream()
        .filter(clock -> clock.binding() && clock.isOpen())
        .toList();
  }

  private Ledger ledger(List<Happened> history) {
    AppealEvent.Filed filed = (AppealEvent.Filed) history.get(0).event();
    WorkingCalendar local = calendar.of(new UnitPath(filed.place()));
    return Ledger.of(Marks.of(history, local), local);
  }

  private static Instant due(List<Clock> clocks, String kind) {
    return of(clocks, kind).map(Clock::due).orElse(null);
  }

  private static Optional<Clock> of(List<Clock> clocks, String kind) {
    return clocks.stream().filter(clock -> clock.kind().equals(kind)).findFirst();
  }

  /** The clock of what is to be done next; the one of the answer when there is no nearer one. */
  private static Optional<Clock> next(AppealStatus status, List<Clock> clocks) {
    Stream<String> kinds =
        switch (status) {
          case AWAITING_TRIAGE, ASSIGNED, OFFERED -> Stream.of(Terms.SIGN, Terms.HANDLE);
          case ACCEPTED -> Stream.of(Terms.HANDLE, Terms.ANSWER);
          case RETURNING -> Stream.of(Terms.ANSWER);
          case ANSWERED, CONFIRMED, CLOSED -> Stream.empty();
        };
    return kinds.flatMap(kind -> of(clocks, kind).stream()).findFirst();
  }
}
