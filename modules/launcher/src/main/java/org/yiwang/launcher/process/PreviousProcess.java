package org.yiwang.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process of an earlier run that may still be closing, found by the file that holds its id. The
 * command is compared, because ids are used again.
 */
public final class PreviousProcess {
  private final Path file;
  private final String command;

  public PreviousProcess(Path file, String command) {
    this.file = file;
    this.command = command;
  }

  public void remember(long pid) {
    try {
      Files.writeString(file, Long.toString(pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when nothing of the earlier run is left, false when it is still there after the wait. */
  public boolean ended(Duration patience) {
    Instant end = Instant.now().plus(patience);
    while (running().isPresent()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      Pause.of(Duration.ofMillis(200));
    }
    return true;
  }

  public Optional<ProcessHandle> running() {
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).filter(this::same)
          : Optional.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private boolean same(ProcessHandle process) {
    return process.isAlive()
        && process.info().commandLine().map(line -> line.contains(command)).orElse(false);
  }
}
