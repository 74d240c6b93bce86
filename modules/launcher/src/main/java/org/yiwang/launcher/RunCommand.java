package org.yiwang.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.launcher.database.EmbeddedDatabase;
import org.yiwang.launcher.demo.DemoTown;
import org.yiwang.launcher.process.Pause;
import org.yiwang.launcher.server.LibertyServer;

/** Everything on one machine: embedded database, server, demonstration town. */
final class RunCommand {
  static final Set<String> OPTIONS =
      Set.of("server", "data", "port", "database-port", "demo", "detached");

  private final Arguments arguments;
  private final Environment environment = new Environment(System.getenv());

  RunCommand(Arguments arguments) {
    this.arguments = arguments;
  }

  void run() {
    Path data = arguments.path("data").orElse(Path.of(".data")).toAbsolutePath().normalize();
    int port = arguments.port("port").orElseGet(() -> environment.port("YIWANG_HTTP_PORT", 9080));
    int databasePort = arguments.port("database-port").orElse(0);
    Site site = new Site(data, arguments.has("detached"));
    Preflight.port("127.0.0.1", port, "--port");
    if (databasePort != 0) {
      Preflight.port("127.0.0.1", databasePort, "--database-port");
    }
    Preflight.space(data, Preflight.GIBIBYTE);

    Console.step("run.database");
    EmbeddedDatabase database =
        site.start(new EmbeddedDatabase(data.resolve("database"), databasePort));
    Map<String, String> variables = new HashMap<>(site.secretVariables());
    variables.putAll(database.start().schema("yiwang").environment());
    Console.step("run.database.ready", database.port());

    LibertyServer server = site.start(server(data, port, variables));
    site.awaitReady(server.start());
    Optional<DemoTown> town =
        arguments.path("demo").map(demo -> new DemoTown(demo, data.resolve("demo")));
    town.ifPresent(demo -> load(demo, server));
    Console.step("run.ready", server.address() + "/");
    town.ifPresent(demo -> Console.line(demo.invitation(server.address())));
    Console.line(Messages.text("run.stop", data));
    watch(database, server);
  }

  private LibertyServer server(Path data, int port, Map<String, String> variables) {
    Path runtime = arguments.requiredPath("server");
    Path actors = LibertyServer.configuration(runtime).resolve("demo/actors.csv");
    variables.put("YIWANG_MODE", "demo");
    variables.put("YIWANG_RULES_ADOPT", "true");
    variables.put("YIWANG_HTTP_HOST", "127.0.0.1");
    variables.put("YIWANG_ACTORS_FILE", actors.toString());
    return new LibertyServer(runtime, data.resolve("server"), port, variables);
  }

  /** A town that does not load is told, but does not take the running server with it. */
  private static void load(DemoTown demo, LibertyServer server) {
    Console.step("run.demo");
    long begun = System.nanoTime();
    try {
      long rows = demo.load(server.address(), Console::step);
      String seconds = String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begun) / 1e9);
      Console.step("run.demo.ready", rows, seconds);
    } catch (LaunchFailure failure) {
      Console.error(failure);
    }
  }

  private static void watch(EmbeddedDatabase database, LibertyServer server) {
    while (database.alive() && server.alive()) {
      Pause.of(Duration.ofSeconds(1));
    }
    throw server.alive()
        ? new LaunchFailure("LCH-106", database.log())
        : new LaunchFailure("LCH-220", server.messages());
  }
}
