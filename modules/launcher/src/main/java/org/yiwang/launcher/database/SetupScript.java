package org.yiwang.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The script of server-config/database, run over JDBC with its settings. */
final class SetupScript {
  private SetupScript() {}

  static void run(Connection connection, Map<String, String> settings) throws SQLException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      try (PreparedStatement set =
          connection.prepareStatement("SET @" + setting.getKey() + " = ?")) {
        set.setString(1, setting.getValue());
        set.execute();
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements(text())) {
        statement.execute(sql);
      }
    }
  }

  /** Every statement of the script ends with a semicolon at the end of its line. */
  static List<String> statements(String script) {
    String code = String.join("\n", script.lines().filter(line -> !line.startsWith("--")).toList());
    return Arrays.stream(code.split(";\\s*(\\n|$)"))
        .map(String::strip)
        .filter(sql -> !sql.isEmpty())
        .toList();
  }

  static String text() {
    try (InputStream script = SetupScript.class.getResourceAsStream("setup.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
