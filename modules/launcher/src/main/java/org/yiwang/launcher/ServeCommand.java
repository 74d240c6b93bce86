package org.yiwang.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiwang.launcher.server.LibertyServer;

/** The server alone, against the MariaDB that the environment names. */
final class ServeCommand {
  static final Set<String> OPTIONS = Set.of("server", "data", "detached");
  private static final long HALF_A_GIBIBYTE = Preflight.GIBIBYTE / 2;
  private static final int SEAL_KEY_BYTES = 32;

  private final Arguments arguments;
  private final Environment environment = new Environment(System.getenv());

  ServeCommand(Arguments arguments) {
    this.arguments = arguments;
  }

  void run() {
    environment.require(
        List.of(
            "YIWANG_DB_PASSWORD",
            "YIWANG_DB_MIGRATION_PASSWORD",
            "YIWANG_SEAL_KEY",
            "YIWANG_ACTORS_FILE"));
    sealKey(environment.text("YIWANG_SEAL_KEY", ""));
    Path actors = Path.of(environment.text("YIWANG_ACTORS_FILE", "")).toAbsolutePath();
    if (!Files.isReadable(actors)) {
      throw new LaunchFailure("LCH-013", actors);
    }
    Path data = arguments.path("data").orElse(Path.of("data")).toAbsolutePath().normalize();
    Site site = new Site(data, arguments.has("detached"));
    int port = environment.port("YIWANG_HTTP_PORT", 9080);
    Preflight.port(environment.text("YIWANG_HTTP_HOST", "127.0.0.1"), port, "YIWANG_HTTP_PORT");
    Preflight.space(data, HALF_A_GIBIBYTE);
    Preflight.reachable(
        environment.text("YIWANG_DB_HOST", "127.0.0.1"), environment.port("YIWANG_DB_PORT", 3306));

    LibertyServer server = site.start(server(data, port, actors, site.secretVariables()));
    site.awaitReady(server.start());
    Console.step("run.ready", server.address() + environment.text("YIWANG_CONTEXT_ROOT", "/"));
    awaitEnd(server);
  }

  /** For health checks of containers and services: nothing when ready, a failure when not. */
  static void ready() {
    Environment environment = new Environment(System.getenv());
    String host = environment.text("YIWANG_HTTP_HOST", "127.0.0.1");
    URI address = LibertyServer.address(host, environment.port("YIWANG_HTTP_PORT", 9080));
    if (!LibertyServer.ready(address)) {
      throw new LaunchFailure("LCH-015", address);
    }
  }

  /** The operator's own variables win over what is kept with the data. */
  private LibertyServer server(Path data, int port, Path actors, Map<String, String> kept) {
    Map<String, String> variables = new HashMap<>(kept);
    System.getenv().forEach((name, value) -> variables.computeIfPresent(name, (n, old) -> value));
    variables.put("YIWANG_ACTORS_FILE", actors.toString());
    variables.put("YIWANG_HTTP_HOST", environment.text("YIWANG_HTTP_HOST", "127.0.0.1"));
    return new LibertyServer(
        arguments.requiredPath("server"), data.resolve("server"), port, variables);
  }

  private static void awaitEnd(LibertyServer server) {
    try {
      server.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new LaunchFailure("LCH-220", server.messages());
  }

  static void sealKey(String key) {
    try {
      if (Base64.getDecoder().decode(key).length == SEAL_KEY_BYTES) {
        return;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new LaunchFailure(notBase64, "LCH-012");
    }
    throw new LaunchFailure("LCH-012");
  }
}
