package org.yiwang.bench.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The same rows, written by hand. */
final class JdbcWriter implements Writer {
  private static final Set<String> TIMES =
      Set.of("received_at", "at", "decided_at", "business_at", "due");
  private static final String SERIES = "plain-2026";

  private final Connection connection;
  private final List<Template> templates;
  private final String auditSchema;
  private final Map<String, PreparedStatement> inserts = new HashMap<>();
  private final PreparedStatement command;
  private final PreparedStatement series;
  private final PreparedStatement number;

  JdbcWriter(Connection connection, String auditSchema, List<Template> templates)
      throws SQLException {
    this.connection = connection;
    this.auditSchema = auditSchema;
    this.templates = templates;
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    command =
        connection.prepareStatement(
            "insert into platform_command (actor, body_hash, reply, command_key, at)"
                + " values (?, ?, ?, ?, ?)");
    series =
        connection.prepareStatement(
            "insert into platform_series (series, last) values ('"
                + SERIES
                + "', 1) on duplicate key update last = last + 1 returning last");
    number =
        connection.prepareStatement("insert into appeals_number (number, appeal_id) values (?, ?)");
  }

  /** The series comes last, so that its row is locked as shortly as can be. */
  @Override
  public void fileOne() throws SQLException {
    Template template = templates.get(ThreadLocalRandom.current().nextInt(templates.size()));
    UUID appeal = UuidCreator.getTimeOrderedEpoch();
    String key = "plain-" + appeal;
    Timestamp now = Timestamp.from(Instant.now());
    for (int i = 0; i < CopiedTable.ALL.size(); i++) {
      write(i, template.rows().get(i), appeal, key, now);
    }
    set(command, template.command());
    command.setString(4, key);
    command.setTimestamp(5, now);
    command.executeUpdate();
    number.setString(1, "%s-%06d".formatted(SERIES, next()));
    number.setObject(2, appeal);
    number.executeUpdate();
    connection.commit();
  }

  private void write(int table, List<Object[]> rows, UUID appeal, String key, Timestamp now)
      throws SQLException {
    CopiedTable copied = CopiedTable.ALL.get(table);
    PreparedStatement insert = insert(copied, rows.size());
    int place = 1;
    for (Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        insert.setObject(place++, fresh(copied, copied.columns().get(i), row[i], appeal, key, now));
      }
    }
    insert.executeUpdate();
  }

  private PreparedStatement insert(CopiedTable table, int rows) throws SQLException {
    String text = table.insert(auditSchema, rows);
    PreparedStatement known = inserts.get(text);
    if (known == null) {
      known = connection.prepareStatement(text);
      inserts.put(text, known);
    }
    return known;
  }

  private static Object fresh(
      CopiedTable table, String column, Object old, UUID appeal, String key, Timestamp now) {
    if (column.equals(table.appeal())) {
      return appeal;
    }
    if (column.equals("id")) {
      return UuidCreator.getTimeOrderedEpoch();
    }
    if (column.equals("command_key")) {
      return key;
    }
    return TIMES.contains(column) ? now : old;
  }

  private static void set(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private long next() throws SQLException {
    try (ResultSet last = series.executeQuery()) {
      last.next();
      return last.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
