package org.yiwang.appeals.obligations;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.AppealStatus;
import org.yiwang.appeals.Course;

/** Keeps what is owed in step with what happens. */
@Dependent
public class Obliging {

  private final Obligations obligations;

  @Inject
  public Obliging(Obligations obligations) {
    this.obligations = obligations;
  }

  void follow(@Observes AppealChanged change) {
    obligations.replace(
        change.appeal(), of(change.after(), change.course()), change.command().at());
  }

  /** All that is owed where a matter stands. */
  static List<Obligation> of(AppealState is, Course course) {
    if (!is.open()) {
      return List.of();
    }
    List<Obligation> owed = new ArrayList<>();
    owed.add(lead(is, course));
    if (is.offeredPost() != null) {
      owed.add(
          new Obligation(
              "accept", is.offeredUnit(), is.offeredPost(), null, null, is.dates().acceptDue()));
    }
    course
        .owing()
        .ifPresent(
            part ->
                owed.add(
                    new Obligation(
                        "pass-on",
                        part.unit().value(),
                        part.post(),
                        null,
                        null,
                        is.dates().answerDue())));
    course.tasks().stream()
        .filter(Course.Task::open)
        .forEach(
            task ->
                owed.add(
                    new Obligation("task", task.unit(), task.post(), null, task.id(), task.due())));
    course
        .extensionAsked()
        .ifPresent(
            asked ->
                owed.add(
                    new Obligation(
                        "decide-extension", is.holderUnit(), asked.approver(), null, null, null)));
    course
        .ringing()
        .ifPresent(
            rung ->
                owed.add(
                    new Obligation(
                        "acknowledge", is.holderUnit(), null, rung.person(), null, rung.due())));
    if (course.owesReport()) {
      Instant due = course.ringing().map(rung -> rung.due()).orElse(null);
      owed.add(new Obligation("report", is.holderUnit(), is.holderPost(), null, null, due));
    }
    return owed;
  }

  /** What the one who holds it does next. */
  private static Obligation lead(AppealState is, Course course) {
    String kind =
        switch (AppealStatus.ofSlug(is.status())) {
          case AWAITING_TRIAGE -> "triage";
          case ASSIGNED -> "accept";
          case ACCEPTED, OFFERED -> "handle";
          case RETURNING -> "follow-up";
          case ANSWERED -> "ask";
          case CONFIRMED -> "close";
          case CLOSED -> throw new IllegalStateException("closed");
        };
    Instant due =
        is.paused() && course.pause().isPresent()
            ? course.pause().get().until()
            : is.dates().nextDue();
    return new Obligation(kind, is.holderUnit(), is.holderPost(), null, null, due);
  }
}
