package org.yiwang.launcher.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParentWatchTest {
  /** Ends when its parent does. */
  public static final class Watcher {
    public static void main(String[] arguments) throws InterruptedException {
      ParentWatch.start(() -> System.exit(0));
      System.out.println(ProcessHandle.current().pid());
      Thread.sleep(300_000);
    }
  }

  /** Starts a watcher and passes on its id. */
  public static final class Grandparent {
    public static void main(String[] arguments) throws Exception {
      System.out.println(GuardedProcessTest.java(Watcher.class).inputReader().readLine());
      Thread.sleep(300_000);
    }
  }

  @Test
  void ends_when_the_process_that_started_it_is_killed() throws Exception {
    Process parent = GuardedProcessTest.java(Grandparent.class);
    long watcher = Long.parseLong(parent.inputReader().readLine());
    assertTrue(ProcessHandle.of(watcher).orElseThrow().isAlive());

    parent.destroyForcibly();

    GuardedProcessTest.awaitEnd(watcher);
  }
}
