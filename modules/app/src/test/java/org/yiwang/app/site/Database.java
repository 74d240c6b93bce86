package org.yiwang.app.site;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.launcher.database.DatabaseAccess;

/** A look behind the server, with the application's own database user. */
public final class Database {

  private final DatabaseAccess access;

  Database(DatabaseAccess access) {
    this.access = access;
  }

  public DatabaseAccess access() {
    return access;
  }

  public Connection connection() throws SQLException {
    return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
  }

  /**
   * Rows of every table of both schemas, by name; without the sums of the figures, which a node
   * adds up behind everybody's back.
   */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (String schema : List.of(access.schema(), access.auditSchema())) {
      List<List<String>> tables =
          rows(
              "select table_name from information_schema.tables where table_schema = '"
                  + schema
                  + "' and table_name not like 'flyway%' and table_name <> 'appeals_rollup'");
      for (List<String> table : tables) {
        String name = schema + "." + table.get(0);
        counts.put(table.get(0), Long.parseLong(one("select count(*) from " + name)));
      }
    }
    return counts;
  }

  public String one(String sql) {
    return rows(sql).get(0).get(0);
  }

  public List<List<String>> rows(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
