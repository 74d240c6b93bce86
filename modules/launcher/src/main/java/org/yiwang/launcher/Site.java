package org.yiwang.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.yiwang.launcher.database.EmbeddedDatabase;
import org.yiwang.launcher.process.ParentWatch;
import org.yiwang.launcher.server.LibertyServer;

/** A data directory taken by this process, and what runs on it until this process ends. */
final class Site {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long SAY_EVERY_SECONDS = 5;

  private final Path data;
  private final Stopping stopping;

  Site(Path data, boolean detached) {
    this.data = data;
    Preflight.writable(data);
    stopping = new Stopping(InstanceLock.take(data)::closing);
    if (!detached) {
      ParentWatch.start(() -> System.exit(0));
    }
  }

  EmbeddedDatabase start(EmbeddedDatabase database) {
    stopping.afterwards(
        () -> {
          Console.step("stopping.database");
          database.stop();
          Console.step("stopped.database");
        });
    return database;
  }

  LibertyServer start(LibertyServer server) {
    stopping.afterwards(
        () -> {
          Console.step("stopping.server");
          server.stop();
          Console.step("stopped.server");
        });
    return server;
  }

  void awaitReady(LibertyServer server) {
    Console.step("server.starting", server.logs());
    server.awaitReady(
        PATIENCE,
        waited -> {
          if (waited.toSeconds() % SAY_EVERY_SECONDS == SAY_EVERY_SECONDS - 1) {
            Console.step("server.waiting");
          }
        });
  }

  /** Keys that must stay the same as long as the data do. */
  Map<String, String> secretVariables() {
    Secrets secrets = Secrets.in(data.resolve("secrets.properties"));
    return Map.of(
        "YIWANG_SEAL_KEY", secrets.key("seal"), "YIWANG_SERVER_SECRET", secrets.password("server"));
  }
}
