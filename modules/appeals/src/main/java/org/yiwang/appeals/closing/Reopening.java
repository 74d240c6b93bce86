package org.yiwang.appeals.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.escalation.Cause;
import org.yiwang.appeals.escalation.Climbing;
import org.yiwang.kernel.Command;

/** What is not solved goes on one level up, as often as the rules allow; then where it is. */
@Dependent
public class Reopening {

  private final OpenAppeals open;
  private final Climbing climbing;

  @Inject
  public Reopening(OpenAppeals open, Climbing climbing) {
    this.open = open;
    this.climbing = climbing;
  }

  /** After the event that says it is not solved. */
  public void reopen(Command command, Appeal appeal, String comment) {
    Course course = open.course(command, appeal);
    climbing.climb(command, appeal, course, Cause.REOPENING, comment);
  }
}
