package org.yiwang.appeals.assistance;

import java.util.UUID;
import org.yiwang.appeals.Course;
import org.yiwang.kernel.Problem;

/** The tasks of a matter's assisting units. */
final class Tasks {

  private Tasks() {}

  /**
   * @throws Problem {@code appeals.unknown-task}, also for one that is done
   */
  static Course.Task mustBeOpen(Course course, UUID task) {
    return course
        .task(task)
        .filter(Course.Task::open)
        .orElseThrow(() -> Problem.notFound("appeals.unknown-task", "task", task.toString()));
  }
}
