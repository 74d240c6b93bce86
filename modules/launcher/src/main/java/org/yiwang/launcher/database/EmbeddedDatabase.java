package org.yiwang.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.LaunchFailure;
import org.yiwang.launcher.Secrets;
import org.yiwang.launcher.process.GuardedProcess;
import org.yiwang.launcher.process.Pause;
import org.yiwang.launcher.process.Ports;
import org.yiwang.launcher.process.PreviousProcess;

/**
 * A real MariaDB on the loopback address. Its data stay in the directory across runs and survive a
 * kill: every commit is flushed. One object may be started, stopped or killed, and started again on
 * the same port.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  static final String HOST = "127.0.0.1";
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofMinutes(1);

  private final Path root;
  private final MariadbFiles files;
  private final Secrets secrets;
  private final List<String> options;
  private final PreviousProcess previous;
  private int port;
  private GuardedProcess process;

  /**
   * @param port 0 for any free port
   * @param options further options of mariadbd, which win over the default ones
   */
  public EmbeddedDatabase(Path directory, int port, String... options) {
    this.root = directory.toAbsolutePath().normalize();
    this.port = port;
    this.options = List.of(options);
    try {
      Files.createDirectories(root);
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.files = new MariadbFiles(root);
    this.secrets = Secrets.in(root.resolve("secrets.properties"));
    this.previous = new PreviousProcess(root.resolve("mariadbd.pid"), files.program().toString());
  }

  public EmbeddedDatabase start() {
    if (!supported()) {
      throw new LaunchFailure(
          "LCH-101", System.getProperty("os.name"), System.getProperty("os.arch"));
    }
    if (!previous.ended(STOP)) {
      throw new LaunchFailure("LCH-103", root);
    }
    files.prepare();
    port = port == 0 ? Ports.anyFree() : port;
    Path script = AdministratorScript.write(root, secrets.password("administrator"));
    process =
        GuardedProcess.start(
            ServerOptions.command(files, port, script, options),
            ServerOptions.environment(files),
            files.data(),
            log());
    previous.remember(process.pid());
    awaitConnection();
    return this;
  }

  static boolean supported() {
    return "Linux".equals(System.getProperty("os.name"))
        && "amd64".equals(System.getProperty("os.arch"));
  }

  /** Makes sure that a main schema, its audit schema and both users exist. */
  public DatabaseAccess schema(String name) {
    DatabaseAccess access =
        new DatabaseAccess(
            HOST,
            port,
            name,
            "yiwang",
            secrets.password("yiwang"),
            "yiwang_migration",
            secrets.password("yiwang_migration"));
    try (Connection connection = administrator()) {
      SetupScript.run(
          connection,
          Map.of(
              "yiwang_schema", name,
              "yiwang_user", access.user(),
              "yiwang_password", access.password(),
              "yiwang_migration_user", access.migrationUser(),
              "yiwang_migration_password", access.migrationPassword(),
              "yiwang_client_host", HOST));
      return access;
    } catch (SQLException e) {
      throw new LaunchFailure(e, "LCH-105", name, e.getMessage());
    }
  }

  /** A connection with all privileges, for tests and measurements. */
  public Connection administrator() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://%s:%d/mysql?connectTimeout=2000".formatted(HOST, port),
        "administrator",
        secrets.password("administrator"));
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process != null && process.alive();
  }

  public Path log() {
    return root.resolve("mariadbd.log");
  }

  public void stop() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  /** kill -9, as a power cut would. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    stop();
  }

  private void awaitConnection() {
    Instant end = Instant.now().plus(START);
    while (true) {
      try {
        administrator().close();
        return;
      } catch (SQLException notYet) {
        if (!process.alive() || Instant.now().isAfter(end)) {
          stop();
          throw new LaunchFailure(notYet, "LCH-104", DatabaseLog.lastError(log()), log());
        }
      }
      Pause.of(Duration.ofMillis(200));
    }
  }
}
