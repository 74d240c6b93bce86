package org.yiwang.bench.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All rows of one appeal that the server filed, to be written again as another's.
 *
 * @param rows in the order of {@link CopiedTable#ALL}
 * @param command the kept reply: actor, body hash, reply
 */
record Template(List<List<Object[]>> rows, Object[] command) {
  private static final int ACTOR_OF_AUDIT = 3;
  private static final int KEY_OF_AUDIT = 8;

  /** The newest ones in the database. */
  static List<Template> newest(Connection connection, String auditSchema, int count)
      throws SQLException {
    List<Template> found = new ArrayList<>();
    String newest = "select id from appeals_appeal order by id desc limit ?";
    for (Object[] appeal : rows(connection, newest, count)) {
      List<List<Object[]>> rows = new ArrayList<>();
      for (CopiedTable table : CopiedTable.ALL) {
        rows.add(rows(connection, table.select(auditSchema, (UUID) appeal[0])));
      }
      Object[] audit = rows.get(rows.size() - 1).get(0);
      String kept =
          "select actor, body_hash, reply from platform_command"
              + " where actor = ? and command_key = ?";
      Object[] command = rows(connection, kept, audit[ACTOR_OF_AUDIT], audit[KEY_OF_AUDIT]).get(0);
      found.add(new Template(rows, command));
    }
    return found;
  }

  private static List<Object[]> rows(Connection connection, String query, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
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
