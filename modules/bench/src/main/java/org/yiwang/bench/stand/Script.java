package org.yiwang.bench.stand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements in a file beside a class, run with all privileges in the application's schema. */
public final class Script {
  private Script() {}

  public static void run(Stand stand, Class<?> beside, String name)
      throws IOException, SQLException {
    try (InputStream file = beside.getResourceAsStream(name);
        Connection administrator = stand.database().administrator();
        Statement statement = administrator.createStatement()) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      statement.execute("use yiwang");
      for (String step : text.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
        if (!step.isBlank()) {
          statement.execute(step);
        }
      }
    }
  }
}
