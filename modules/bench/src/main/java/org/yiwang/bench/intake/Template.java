package org.yiwang.bench.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * All rows of one appeal that the server filed, to be written again as another's.
 *
 * @param rows in the order of {@link CopiedTable#ALL}
 * @param command the kept reply: actor, body hash, reply
 */
record Template(List<List<Object[]>> rows, Object[] command) {
  private static final int COMMAND_KEY_OF_AUDIT = 8;

  /** The newest ones in the database. */
  static List<Template> newest(Connection connection, String auditSchema, int count)
      throws SQLException {
    List<Template> found = new ArrayList<>();
    String newest = "select id from appeals_appeal order by id desc limit ?";
    for (Object[] row : rows(connection, newest, count)) {
      List<List<Object[]>> rows = new ArrayList<>();
      for (CopiedTable table : CopiedTable.ALL) {
        rows.add(rows(connection, table.select(auditSchema), row[0]));
      }
      Object key = rows.get(rows.size() - 1).get(0)[COMMAND_KEY_OF_AUDIT];
      String kept = "select actor, body_hash, reply from platform_command where command_key = ?";
      found.add(new Template(rows, rows(connection, kept, key).get(0)));
    }
    return found;
  }

  private static List<Object[]> rows(Connection connection, String query, Object argument)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, argument);
      List<Object[]> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          Object[] row = new Object[result.getMetaData().getColumnCount()];
          for (int i = 0; i < row.length; i++) {
            row[i] = result.getObject(i + 1);
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }
}
