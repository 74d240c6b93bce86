package org.yiwang.bench.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yiwang.launcher.Secrets;
import org.yiwang.launcher.database.DatabaseAccess;
import org.yiwang.launcher.database.EmbeddedDatabase;
import org.yiwang.launcher.demo.DemoTown;
import org.yiwang.launcher.process.Ports;
import org.yiwang.launcher.server.LibertyServer;

/**
 * A database and a server of its own, with the demonstration town in it; gone when it is closed.
 */
public final class Stand implements AutoCloseable {
  static final Set<String> OPTIONS = Set.of("server", "demo", "data", "port");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String RECOUNT = "operations.recount";

  private final Path data;
  private final boolean temporary;
  private final EmbeddedDatabase database;
  private final DatabaseAccess access;
  private final LibertyServer server;
  private final Path runtime;
  private final Map<String, String> variables = new HashMap<>();

  private Stand(Path data, boolean temporary, Path runtime, int port) throws IOException {
    this.data = data;
    this.temporary = temporary;
    this.database = new EmbeddedDatabase(data.resolve("database"), 0);
    this.access = database.start().schema("yiwang");
    Secrets secrets = Secrets.in(data.resolve("secrets.properties"));
    this.runtime = runtime;
    variables.putAll(access.environment());
    variables.put("YIWANG_SEAL_KEY", secrets.key("seal"));
    variables.put("YIWANG_SERVER_SECRET", secrets.password("server"));
    variables.put("YIWANG_MODE", "production");
    variables.put("YIWANG_RULES_ADOPT", "true");
    variables.put("YIWANG_ACTORS_FILE", actors(runtime, data).toString());
    this.server = new LibertyServer(runtime, data.resolve("server"), port, variables);
  }

  /** Starts everything and loads the town. */
  public static Stand start(Options options) throws IOException {
    boolean temporary = options.text("data").isEmpty();
    Path data = temporary ? Files.createTempDirectory("yiwang-bench") : options.path("data", "");
    Files.createDirectories(data);
    Stand stand =
        new Stand(
            data.toAbsolutePath(),
            temporary,
            options.path("server", "modules/app/target/liberty/wlp").toAbsolutePath(),
            options.arguments().port("port").orElseGet(Ports::anyFree));
    Out.line("database on port %d, server starts", stand.database.port());
    stand.startServer();
    Path demo = options.path("demo", "modules/launcher/src/main/demo");
    DemoTown town = new DemoTown(demo, stand.data.resolve("demo"));
    long rows = town.load(stand.server.address(), (step, arguments) -> {});
    Out.line("server on port %d, demonstration town loaded (%d rows)", stand.port(), rows);
    return stand;
  }

  public void startServer() {
    server.start();
    server.awaitReady(PATIENCE, waited -> {});
  }

  /** A second node on the same database, for the caller to start and close. */
  public LibertyServer another() {
    return new LibertyServer(runtime, data.resolve("second"), Ports.anyFree(), variables);
  }

  /** As after a fresh installation; the server must not run. */
  public void forgetWorkingFiles() throws IOException {
    delete(data.resolve("server"));
  }

  public Door door(String login) {
    return new Door(server.address(), login);
  }

  public EmbeddedDatabase database() {
    return database;
  }

  public DatabaseAccess access() {
    return access;
  }

  public LibertyServer server() {
    return server;
  }

  public int port() {
    return server.address().getPort();
  }

  /** The server's own Java process: the launched one is the script around it. */
  public long serverPid() {
    return ProcessHandle.of(server.pid()).stream()
        .flatMap(script -> Stream.concat(Stream.of(script), script.descendants()))
        .filter(each -> each.info().command().orElse("").endsWith("java"))
        .findFirst()
        .map(ProcessHandle::pid)
        .orElse(server.pid());
  }

  /** The demonstration's people; its operator may also ask for a recount. */
  private static Path actors(Path runtime, Path data) throws IOException {
    List<String> lines =
        Files.readAllLines(LibertyServer.configuration(runtime).resolve("demo/actors.csv"));
    if (!lines.get(1).contains(RECOUNT)) {
      lines.set(1, lines.get(1) + " " + RECOUNT);
    }
    return Files.write(data.resolve("actors.csv"), lines);
  }

  @Override
  public void close() throws IOException {
    server.stop();
    database.stop();
    if (temporary) {
      delete(data);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
