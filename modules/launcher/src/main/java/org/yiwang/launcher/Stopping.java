package org.yiwang.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What was started is stopped in the opposite order when this process is asked to end: Ctrl-C, the
 * end of the service, the death of the parent, or a failure.
 */
final class Stopping {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private final Deque<Runnable> steps = new ArrayDeque<>();

  private final Runnable first;

  Stopping(Runnable first) {
    this.first = first;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
  }

  static boolean begun() {
    return BEGUN.get();
  }

  /** Once stopping has begun nothing new is started: the caller waits here for the end. */
  synchronized void afterwards(Runnable step) {
    steps.push(step);
  }

  private synchronized void stop() {
    BEGUN.set(true);
    first.run();
    while (!steps.isEmpty()) {
      steps.pop().run();
    }
  }
}
