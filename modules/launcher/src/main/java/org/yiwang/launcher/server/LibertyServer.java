package org.yiwang.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yiwang.launcher.LaunchFailure;
import org.yiwang.launcher.process.GuardedProcess;
import org.yiwang.launcher.process.Pause;
import org.yiwang.launcher.process.PreviousProcess;

/**
 * The server {@code yiwang} of an installed runtime. Its logs and working files are kept in a
 * directory of their own, so that one installation serves several servers at once and may be
 * read-only. One object may be started, stopped or killed, and started again.
 */
public final class LibertyServer implements AutoCloseable {
  public static final String NAME = "yiwang";
  private static final Duration STOP = Duration.ofMinutes(1);

  private final Path runtime;
  private final Path work;
  private final int port;
  private final Map<String, String> environment;
  private final PreviousProcess previous;
  private GuardedProcess process;
  private Instant started;

  /**
   * @param runtime the folder wlp with usr/servers/yiwang in it
   * @param work where logs and working files go
   * @param environment the YIWANG_ variables; host and port are added
   */
  public LibertyServer(Path runtime, Path work, int port, Map<String, String> environment) {
    this.runtime = runtime.toAbsolutePath().normalize();
    this.work = work.toAbsolutePath().normalize();
    this.port = port;
    this.environment = new HashMap<>(environment);
    this.environment.put("YIWANG_HTTP_PORT", Integer.toString(port));
    this.environment.put("WLP_OUTPUT_DIR", this.work.toString());
    this.environment.put("LOG_DIR", logs().toString());
    this.environment.put("JAVA_HOME", System.getProperty("java.home"));
    this.previous =
        new PreviousProcess(
            this.work.resolve("server.pid"), this.runtime.resolve("bin").toString());
  }

  public LibertyServer start() {
    if (!Files.exists(configuration(runtime).resolve("server.xml"))) {
      throw new LaunchFailure("LCH-200", configuration(runtime));
    }
    if (!previous.ended(STOP)) {
      throw new LaunchFailure("LCH-201", work);
    }
    try {
      Files.createDirectories(logs());
      Files.deleteIfExists(console());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    started = Instant.now();
    // Through sh, because some unpacking tools lose the permission to execute.
    List<String> command =
        List.of("/bin/sh", runtime.resolve("bin/server").toString(), "run", NAME);
    process = GuardedProcess.start(command, environment, work, console());
    previous.remember(process.pid());
    return this;
  }

  /**
   * Returns when the server answers that it is ready.
   *
   * @param progress called about once a second with the time since the start
   * @throws LaunchFailure with the cause found in the log when it ended, gave up or took too long
   */
  public void awaitReady(Duration patience, Consumer<Duration> progress) {
    Readiness readiness = new Readiness(address());
    while (!readiness.reached()) {
      Duration waited = Duration.between(started, Instant.now());
      Optional<LaunchFailure> failure = log().failure();
      if (!process.alive() || failure.isPresent() || waited.compareTo(patience) > 0) {
        stop();
        throw log().failure().orElseGet(() -> new LaunchFailure("LCH-202", messages()));
      }
      progress.accept(waited);
      Pause.of(Duration.ofSeconds(1));
    }
  }

  /** The address of the server itself, without the application's context root. */
  public URI address() {
    return address(environment.getOrDefault("YIWANG_HTTP_HOST", "127.0.0.1"), port);
  }

  /** Where a server that listens on a host, or on all of them, is reached from this machine. */
  public static URI address(String host, int port) {
    return URI.create("http://%s:%d".formatted("*".equals(host) ? "127.0.0.1" : host, port));
  }

  /** The server's folder inside an installed runtime. */
  public static Path configuration(Path runtime) {
    return runtime.toAbsolutePath().normalize().resolve("usr/servers").resolve(NAME);
  }

  public Path logs() {
    return work.resolve("logs");
  }

  public Path messages() {
    return logs().resolve("messages.log");
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process != null && process.alive();
  }

  /** True when a server at the address says that it is ready, whoever started it. */
  public static boolean ready(URI address) {
    return new Readiness(address).reached();
  }

  /** Waits until the server ends by itself or is stopped. */
  public int await() throws InterruptedException {
    return process.await();
  }

  public void stop() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  /** kill -9. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    stop();
  }

  private Path console() {
    return logs().resolve("console.log");
  }

  private ServerLog log() {
    return new ServerLog(List.of(messages(), console()), started);
  }
}
