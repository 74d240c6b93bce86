package org.yiwang.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by mariadbd at each start: an account for the launcher, reachable from this machine only, and
 * no account without a password. One line per statement, as mariadbd wants it.
 */
final class AdministratorScript {
  private AdministratorScript() {}

  static Path write(Path directory, String password) {
    String script =
        """
        CREATE OR REPLACE USER 'administrator'@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL ON *.* TO 'administrator'@'127.0.0.1' WITH GRANT OPTION;
        ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%1$s';
        DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';
        """;
    try {
      return Files.writeString(directory.resolve("administrator.sql"), script.formatted(password));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
