package org.yiwang.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuardedProcessTest {
  @TempDir private Path directory;

  /** Starts a guarded child, prints its id and waits for ever: the process that gets killed. */
  public static final class Parent {
    public static void main(String[] arguments) throws InterruptedException {
      Path here = Path.of(arguments[0]);
      GuardedProcess child =
          GuardedProcess.start(List.of("sleep", "300"), Map.of(), here, here.resolve("log"));
      System.out.println(child.pid());
      Thread.sleep(300_000);
    }
  }

  @Test
  void the_child_dies_with_a_parent_that_is_killed() throws Exception {
    Process parent = java(Parent.class, directory.toString());
    long child = Long.parseLong(parent.inputReader().readLine());
    assertTrue(ProcessHandle.of(child).orElseThrow().isAlive());

    parent.destroyForcibly();

    awaitEnd(child);
  }

  @Test
  void output_environment_and_exit_code_are_the_childs_own() throws Exception {
    Path log = directory.resolve("log");
    List<String> command = List.of("/bin/sh", "-c", "echo \"$GREETING\"; exit 7");

    GuardedProcess child =
        GuardedProcess.start(command, Map.of("GREETING", "你好 'x'"), directory, log);

    assertEquals(7, child.await());
    assertEquals("你好 'x'\n", Files.readString(log));
  }

  @Test
  void a_child_that_does_not_stop_is_killed() {
    List<String> stubborn = List.of("/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done");
    GuardedProcess child =
        GuardedProcess.start(stubborn, Map.of(), directory, directory.resolve("log"));
    Pause.of(Duration.ofMillis(500));

    child.stop(Duration.ofMillis(500));

    assertFalse(child.alive());
  }

  @Test
  void a_previous_process_is_known_by_id_and_command() throws Exception {
    GuardedProcess child =
        GuardedProcess.start(
            List.of("sleep", "300"), Map.of(), directory, directory.resolve("log"));
    Path file = directory.resolve("pid");
    new PreviousProcess(file, "sleep").remember(child.pid());
    Pause.of(Duration.ofMillis(300));

    assertTrue(new PreviousProcess(file, "another program").ended(Duration.ZERO));
    assertFalse(new PreviousProcess(file, "sleep").ended(Duration.ZERO));
    child.kill();
    assertTrue(new PreviousProcess(file, "sleep").ended(Duration.ZERO));
  }

  static Process java(Class<?> main, String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    builder.command().addAll(List.of(arguments));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  static void awaitEnd(long pid) throws Exception {
    ProcessHandle.of(pid)
        .ifPresent(handle -> handle.onExit().orTimeout(20, TimeUnit.SECONDS).join());
  }
}
