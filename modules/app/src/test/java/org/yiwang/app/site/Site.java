package org.yiwang.app.site;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.yiwang.launcher.database.DatabaseAccess;
import org.yiwang.launcher.database.EmbeddedDatabase;

/** The folder of this run and its MariaDB, which starts when first asked for. */
public final class Site {

  private static final class Database {
    static final EmbeddedDatabase STARTED = begin();

    private static EmbeddedDatabase begin() {
      EmbeddedDatabase database = new EmbeddedDatabase(folder().resolve("database"), 0);
      Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
      return database.start();
    }
  }

  private Site() {}

  public static EmbeddedDatabase database() {
    return Database.STARTED;
  }

  /** A schema with nothing in it, whatever an earlier run left. */
  public static DatabaseAccess emptySchema(String name) {
    try (Connection administrator = database().administrator();
        Statement statement = administrator.createStatement()) {
      statement.execute("drop database if exists " + name);
      statement.execute("drop database if exists " + name + "_audit");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return database().schema(name);
  }

  /** Everything these tests write lies below it. */
  public static Path folder() {
    return target().resolve("it");
  }

  /** The runtime with the built WAR deployed to its server {@code yiwang}. */
  public static Path runtime() {
    return target().resolve("liberty/wlp");
  }

  /** The root of the repository. */
  public static Path repository() {
    return target().resolve("../../..").normalize();
  }

  /** Absolute; the build says where, and it is the module's own without a build. */
  public static Path target() {
    return Path.of(System.getProperty("yiwang.target", "target")).toAbsolutePath();
  }
}
