package org.yiwang.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A child process that cannot outlive this one. A small shell beside it blocks on a pipe that only
 * this process holds; when the pipe closes, even by kill -9, the child is told to stop and after a
 * minute killed. The shell becomes the child (exec), so the process id is the child's own. A Ctrl-C
 * in the terminal reaches only this process, which then stops its children in order.
 */
public final class GuardedProcess {
  private static final String GUARD =
      """
      trap '' INT HUP
      exec 3<&0 </dev/null
      (
        trap '' TERM
        read -r never <&3
        kill -TERM $$
        waited=0
        while kill -0 $$ && [ $waited -lt 60 ]; do sleep 1; waited=$((waited + 1)); done
        kill -KILL $$
      ) >/dev/null 2>&1 &
      exec "$@" 3<&-
      """;

  private final Process process;

  private GuardedProcess(Process process) {
    this.process = process;
  }

  /** Output and errors are appended to the log. The environment is added to this process's own. */
  public static GuardedProcess start(
      List<String> command, Map<String, String> environment, Path directory, Path log) {
    List<String> guarded =
        Stream.concat(Stream.of("/bin/sh", "-c", GUARD, "guard"), command.stream()).toList();
    ProcessBuilder builder = new ProcessBuilder(guarded).directory(directory.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      return new GuardedProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.isAlive();
  }

  public int exitCode() {
    return process.exitValue();
  }

  public int await() throws InterruptedException {
    return process.waitFor();
  }

  /** Asks the child to stop; kills it when it has not stopped in time. */
  public void stop(Duration patience) {
    process.destroy();
    if (!ended(patience)) {
      kill();
    }
  }

  /** kill -9. */
  public void kill() {
    process.destroyForcibly();
    ended(Duration.ofSeconds(30));
  }

  private boolean ended(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
