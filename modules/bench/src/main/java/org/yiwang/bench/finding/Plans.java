package org.yiwang.bench.finding;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Times;

/** How the database goes about exactly the statements that a request gave it. */
final class Plans implements AutoCloseable {
  private final Connection administrator;

  Plans(Connection administrator) throws SQLException {
    this.administrator = administrator;
    execute("set global log_output = 'TABLE'");
    execute("use yiwang");
  }

  void show(Line line, Map<String, Times.Request> questions) throws SQLException, IOException {
    for (Map.Entry<String, Times.Request> each : questions.entrySet()) {
      show(line, each.getKey(), each.getValue());
    }
  }

  private void show(Line line, String name, Times.Request request)
      throws SQLException, IOException {
    execute("truncate table mysql.general_log");
    execute("set global general_log = 1");
    request.send(line).mustBeGood();
    execute("set global general_log = 0");
    Out.line("-- %s", name);
    for (String query : asked()) {
      Out.line("   %s", query.replaceAll("\\s+", " "));
      explain(query);
    }
  }

  private List<String> asked() throws SQLException {
    List<String> queries = new ArrayList<>();
    try (Statement statement = administrator.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct convert(argument using utf8mb4) from mysql.general_log"
                    + " where argument regexp '^.?select.*appeals_(appeal|rollup|delta)'"
                    + " and argument not like '%fold is null%'"
                    + " and argument not like '%appeals_fold%'")) {
      while (rows.next()) {
        queries.add(rows.getString(1));
      }
    }
    return queries;
  }

  private void explain(String query) throws SQLException {
    try (Statement statement = administrator.createStatement();
        ResultSet rows = statement.executeQuery("explain " + query)) {
      while (rows.next()) {
        Out.line(
            "     %-12s %-10s %-9s %-18s %10s  %s",
            rows.getString("select_type"),
            rows.getString("table"),
            rows.getString("type"),
            rows.getString("key"),
            rows.getString("rows"),
            rows.getString("Extra"));
      }
    }
  }

  private void execute(String text) throws SQLException {
    try (Statement statement = administrator.createStatement()) {
      statement.execute(text);
    }
  }

  @Override
  public void close() throws SQLException {
    administrator.close();
  }
}
