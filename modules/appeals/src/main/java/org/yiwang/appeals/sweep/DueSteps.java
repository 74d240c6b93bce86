package org.yiwang.appeals.sweep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealStatus;
import org.yiwang.appeals.Chronicle;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Deadlines;
import org.yiwang.appeals.Step;
import org.yiwang.appeals.TimeEvent;
import org.yiwang.appeals.deadlines.Terms;
import org.yiwang.appeals.emergency.Alerting;
import org.yiwang.appeals.escalation.Cause;
import org.yiwang.appeals.escalation.Climbing;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Messages;

/** Takes the step that is due in one matter, within the transaction at hand. */
@Dependent
public class DueSteps {

  /** Who acts when nobody does. */
  public static final UUID CLOCKWORK = UUID.fromString("01900000-0000-7000-8000-00000000c10c");

  private final Deadlines deadlines;
  private final Climbing climbing;
  private final Alerting alerting;
  private final Chronicle chronicle;

  @Inject
  public DueSteps(Deadlines deadlines, Climbing climbing, Alerting alerting, Chronicle chronicle) {
    this.deadlines = deadlines;
    this.climbing = climbing;
    this.alerting = alerting;
    this.chronicle = chronicle;
  }

  /**
   * @param id of what is created with it
   * @return whether a step was due and is taken
   */
  public boolean take(Appeal appeal, UUID id, Instant now) {
    Command command = command(appeal, id, now);
    Course course = chronicle.course(command, appeal);
    Optional<Step> due = deadlines.step(course).filter(step -> !step.due().isAfter(now));
    due.ifPresent(step -> take(command, appeal, course, step));
    if (due.isPresent()) {
      chronicle.goOn(command, List.of(appeal));
    }
    return due.isPresent();
  }

  private static Command command(Appeal appeal, UUID id, Instant now) {
    String name = Messages.sentence("appeals.clockwork", Map.of());
    Actor actor = new Actor(CLOCKWORK, name, appeal.path(), Set.of());
    return new Command(actor, id, "clockwork-" + id, "0".repeat(64), now);
  }

  private void take(Command command, Appeal appeal, Course course, Step step) {
    switch (step.kind()) {
      case RING -> alerting.ringNext(command, appeal, course);
      case RESUME -> appeal.happens(new TimeEvent.Resumed(null));
      case WARN -> appeal.happens(new TimeEvent.Carded(step.clock(), "yellow", step.about()));
      case OVERDUE -> overdue(command, appeal, course, step);
    }
  }

  private void overdue(Command command, Appeal appeal, Course course, Step step) {
    appeal.happens(new TimeEvent.Carded(step.clock(), "red", step.about()));
    if (step.clock().equals(Terms.SIGN) && appeal.status() == AppealStatus.ASSIGNED) {
      climbing.climb(command, appeal, course, Cause.UNSIGNED, null);
    } else if (step.clock().equals(Terms.HANDLE)) {
      climbing.climb(command, appeal, course, Cause.DEADLINE, null);
    }
  }
}
