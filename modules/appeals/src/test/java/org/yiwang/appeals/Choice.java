package org.yiwang.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody is about to do, and how.
 *
 * @param which picks among the ways
 */
record Choice(Guandu guandu, Matter matter, Person by, int which) {

  <T> T of(List<T> ways) {
    return ways.get(which % ways.size());
  }

  boolean yes() {
    return which % 3 != 0;
  }

  Instant soon() {
    return guandu.now().plus(Duration.ofHours(5L + which));
  }

  /** An open task, or one that nobody has. */
  UUID task() {
    return matter.course().tasks().stream()
        .filter(Course.Task::open)
        .map(Course.Task::id)
        .findFirst()
        .orElse(matter.id());
  }

  /** What was sent out, or something that was not. */
  UUID sending() {
    return matter.course().sendings().stream()
        .filter(sent -> sent.reply() == null)
        .map(Course.Sending::id)
        .findFirst()
        .orElse(matter.id());
  }
}
