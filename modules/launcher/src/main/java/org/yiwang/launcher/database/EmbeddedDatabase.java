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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.LaunchFailure;
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
  private static final String HOST = "127.0.0.1";
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofMinutes(1);

  private final Path root;
  private final MariadbFiles files;
  private final Credentials credentials;
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
    this.credentials = Credentials.in(root.resolve("credentials.properties"));
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
    process = GuardedProcess.start(command(), environment(), files.data(), log());
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
            credentials.of("yiwang"),
            "yiwang_migration",
            credentials.of("yiwang_migration"));
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
        credentials.of("administrator"));
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

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(files.program().toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--basedir=" + files.base(),
            "--datadir=" + files.data(),
            "--tmpdir=" + files.temporary(),
            "--lc-messages-dir=" + files.base().resolve("share"),
            "--init-file=" + administratorScript(),
            "--bind-address=" + HOST,
            "--port=" + port,
            "--socket=mariadbd.sock",
            "--skip-name-resolve",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_as_cs",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--performance-schema=OFF",
            "--max-connections=200"));
    if (MariadbFiles.asRoot()) {
      command.add("--user=root");
    }
    command.addAll(options);
    return command;
  }

  /**
   * One line per statement, as mariadbd wants it. The server's own root account gets a password.
   */
  private Path administratorScript() {
    String password = credentials.of("administrator");
    try {
      return Files.writeString(
          root.resolve("administrator.sql"),
          """
          CREATE OR REPLACE USER 'administrator'@'127.0.0.1' IDENTIFIED BY '%1$s';
          GRANT ALL ON *.* TO 'administrator'@'127.0.0.1' WITH GRANT OPTION;
          ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%1$s';
          DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';
          """
              .formatted(password));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment() {
    return Map.of("LD_LIBRARY_PATH", files.libraries().toString(), "LC_ALL", "C.UTF-8");
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
