package org.yiwang.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiwang.launcher.LaunchFailure;

/** What a server wrote since its start, read for the reason why it will not become ready. */
final class ServerLog {
  private final List<Path> files;
  private final Instant since;

  ServerLog(List<Path> files, Instant since) {
    this.files = files;
    this.since = since;
  }

  /** Empty as long as nothing fatal was written. */
  Optional<LaunchFailure> failure() {
    List<String> lines = lines();
    return FailureCauses.fatal(lines)
        ? Optional.of(FailureCauses.explain(lines, files.get(0)))
        : Optional.empty();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      try {
        if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isAfter(since)) {
          lines.addAll(
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
        }
      } catch (IOException beingRolled) {
        // The next look finds the new file.
      }
    }
    return lines;
  }
}
