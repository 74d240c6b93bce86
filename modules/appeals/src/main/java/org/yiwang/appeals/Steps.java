package org.yiwang.appeals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yiwang.appeals.deadlines.Clock;
import org.yiwang.appeals.deadlines.Terms;

/** Finds the step that is due next by itself; each is taken once, which its event proves. */
final class Steps {

  private static final String YELLOW = "yellow";
  private static final String RED = "red";

  private final Course course;
  private final List<Step> found = new ArrayList<>();

  private Steps(Course course) {
    this.course = course;
  }

  /**
   * @param binding clocks that count and are open
   * @param next the clock of what is to be done next
   */
  static Optional<Step> next(Course course, List<Clock> binding, Optional<Clock> next) {
    if (course.status() == AppealStatus.CLOSED) {
      return Optional.empty();
    }
    Steps steps = new Steps(course);
    steps.alarm();
    steps.tasks();
    if (course.pause().isPresent()) {
      Instant until = course.pause().get().until();
      steps.found.add(new Step(Step.Kind.RESUME, null, until, until));
    } else {
      next.ifPresent(steps::cards);
      binding.stream().filter(clock -> clock.kind().equals(Terms.ANSWER)).forEach(steps::cards);
    }
    return steps.found.stream().min(Comparator.comparing(Step::due));
  }

  private void alarm() {
    course
        .ringing()
        .ifPresent(rung -> found.add(new Step(Step.Kind.RING, null, rung.due(), rung.due())));
  }

  private void cards(Clock clock) {
    if (clock.warnAt() != null && !course.carded(clock.kind(), YELLOW, clock.due())) {
      found.add(new Step(Step.Kind.WARN, clock.kind(), clock.warnAt(), clock.due()));
    }
    if (!course.carded(clock.kind(), RED, clock.due())) {
      found.add(new Step(Step.Kind.OVERDUE, clock.kind(), clock.overdueAt(), clock.due()));
    }
  }

  private void tasks() {
    course.tasks().stream().filter(Course.Task::open).forEach(task -> overdue("aid", task.due()));
    course.sendings().stream()
        .filter(sent -> sent.reply() == null)
        .forEach(sent -> overdue("outside", sent.expected()));
    course.supervision().ifPresent(is -> overdue("supervision", is.due()));
  }

  private void overdue(String what, Instant due) {
    if (due != null && !course.carded(what, RED, due)) {
      found.add(new Step(Step.Kind.OVERDUE, what, due, due));
    }
  }
}
