package org.yiwang.bench.sweep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Copies of one filed matter, made in SQL: all have rows; those that are to fall due have events,
 * numbers and obligations too, moved back in time so that their first clock ran out within the last
 * hour. Until they are released nothing of them is due.
 */
final class OpenMatters {
  private static final String NEVER = "'9999-12-31'";
  private static final List<String> DATES =
      List.of(
          "received_at",
          "accept_due",
          "handle_due",
          "answer_due",
          "next_due",
          "warn_due",
          "red_due");

  private final Connection connection;
  private final String template;

  /**
   * @param template id of the matter that is copied
   */
  OpenMatters(Connection connection, String template) {
    this.connection = connection;
    this.template = template;
  }

  /** None of them due for thirty days. */
  void waiting(int count) throws SQLException {
    rows(
        count, "8003", date -> "t." + date + " + interval 30 day", "t.sweep_due + interval 30 day");
  }

  /** All of them due within the hour before now, evenly, once they are released. */
  void due(int count) throws SQLException {
    String back = back(count);
    rows(count, "8004", date -> "t." + date + " - " + back, NEVER);
    String at = "(e.at - " + back + ")";
    String iso = "date_format(" + at + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
    run(
        "insert into appeals_event (appeal_id, sequence, type, version, body, at, actor, actor_name)"
            + " select "
            + id("8004")
            + ", e.sequence, e.type, e.version, if(e.type = 'filed', json_set(e.body,"
            + " '$.receivedAt', "
            + iso
            + ", '$.reportedAt', "
            + iso
            + "), e.body), "
            + at
            + ", e.actor, e.actor_name from seq_1_to_"
            + count
            + " join appeals_appeal t join appeals_event e on e.appeal_id = t.id where t.id = '"
            + template
            + "'");
    run(
        "insert into appeals_number (number, appeal_id) select concat('bench-', seq), "
            + id("8004")
            + " from seq_1_to_"
            + count);
    run(
        "insert into appeals_obligation (id, appeal_id, kind, unit, post_id, since, due) select "
            + id("8005")
            + ", "
            + id("8004")
            + ", o.kind, o.unit, o.post_id, o.since - "
            + back
            + ", o.due - "
            + back
            + " from seq_1_to_"
            + count
            + " join appeals_appeal t join appeals_obligation o on o.appeal_id = t.id"
            + " where t.id = '"
            + template
            + "' and o.is_open = 1");
  }

  /** From here on they are due. */
  void release() throws SQLException {
    run(
        "update appeals_appeal set sweep_due = accept_due where is_open = 1 and sweep_due = "
            + NEVER);
  }

  private interface Dated {
    String of(String column);
  }

  private void rows(int count, String series, Dated dated, String sweepDue) throws SQLException {
    List<String> columns = columns();
    String values =
        columns.stream()
            .map(
                column ->
                    switch (column) {
                      case "id" -> id(series);
                      case "sweep_due" -> sweepDue;
                      default -> DATES.contains(column) ? dated.of(column) : "t." + column;
                    })
            .collect(Collectors.joining(", "));
    run(
        "insert into appeals_appeal ("
            + String.join(", ", columns)
            + ") select "
            + values
            + " from seq_1_to_"
            + count
            + " join appeals_appeal t where t.id = '"
            + template
            + "'");
  }

  /** How far back the n-th is moved: its time to be accepted ran out up to an hour ago. */
  private static String back(int count) {
    return "interval timestampdiff(second, utc_timestamp(6), t.accept_due) + 3600 * seq / "
        + count
        + " second";
  }

  private static String id(String series) {
    return "cast(concat('01900000-0000-7000-" + series + "-', lpad(hex(seq), 12, '0')) as uuid)";
  }

  private List<String> columns() throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select column_name from information_schema.columns where table_schema = database()"
                    + " and table_name = 'appeals_appeal' and is_generated = 'NEVER'"
                    + " order by ordinal_position")) {
      while (found.next()) {
        columns.add(found.getString(1));
      }
    }
    return columns;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
