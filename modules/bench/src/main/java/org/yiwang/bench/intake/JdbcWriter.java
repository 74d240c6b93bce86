package org.yiwang.bench.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  private final List<PreparedStatement> inserts = new ArrayList<>();
  private final PreparedStatement command;
  private final PreparedStatement series;
  private final PreparedStatement number;

  JdbcWriter(Connection connection, String auditSchema, List<Template> templates)
      throws SQLException {
    this.connection = connection;
    this.templates = templates;
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    for (CopiedTable table : CopiedTable.ALL) {
      inserts.add(connection.prepareStatement(table.insert(auditSchema)));
    }
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
    for (int i = 0; i < inserts.size(); i++) {
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
    PreparedStatement insert = inserts.get(table);
    CopiedTable copied = CopiedTable.ALL.get(table);
    for (Object[] row : rows) {
      Object[] fresh = row.clone();
      for (int i = 0; i < fresh.length; i++) {
        String column = copied.columns().get(i);
        if (column.equals(copied.appeal())) {
          fresh[i] = appeal;
        } else if (column.equals("id")) {
          fresh[i] = UuidCreator.getTimeOrderedEpoch();
        } else if (column.equals("command_key")) {
          fresh[i] = key;
        } else if (TIMES.contains(column)) {
          fresh[i] = now;
        }
      }
      set(insert, fresh);
      if (rows.size() > 1) {
        insert.addBatch();
      }
    }
    if (rows.size() > 1) {
      insert.executeBatch();
    } else {
      insert.executeUpdate();
    }
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
