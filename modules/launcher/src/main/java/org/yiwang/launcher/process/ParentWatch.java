package org.yiwang.launcher.process;

import java.util.Optional;

/**
 * Ends this process when the one that started it is gone: Maven killed, terminal closed. A process
 * started by init (a service, a container) has no parent to watch.
 */
public final class ParentWatch {
  private ParentWatch() {}

  public static void start(Runnable whenGone) {
    parent().ifPresent(parent -> parent.onExit().thenRun(whenGone));
  }

  static Optional<ProcessHandle> parent() {
    return ProcessHandle.current().parent().filter(parent -> parent.pid() > 1);
  }
}
