package org.yiwang.bench.sweep;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Stand;
import org.yiwang.launcher.server.LibertyServer;

/**
 * {@code sweep}: {@code --rows} open matters, {@code --due} of them due in one hour, moved on by
 * two servers at once; fails when one is left behind or moves twice.
 */
public final class SweepCommand {
  public static final Set<String> OPTIONS = Set.of("rows", "due");

  private static final String BODY =
      "{\"unitCode\":\"430181104218001\",\"channel\":\"phone\",\"title\":\""
          + URLDecoder.decode("%E5%81%9C%E6%B0%B4", StandardCharsets.UTF_8)
          + "\",\"content\":\""
          + URLDecoder.decode(
              "%E5%AE%B6%E9%87%8C%E5%81%9C%E6%B0%B4%E4%B8%A4%E5%A4%A9%E4%BA%86%E3%80%82",
              StandardCharsets.UTF_8)
          + "\"}";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String DUE =
      "from appeals_appeal where is_open = 1 and sweep_due <= utc_timestamp(6)";

  private SweepCommand() {}

  public static void run(Options options) throws Exception {
    int due = options.number("due", 20_000);
    int rows = options.number("rows", 1_000_000);
    try (Stand stand = Stand.start(options);
        LibertyServer second = stand.another();
        Connection connection = stand.database().administrator()) {
      connection.setCatalog(stand.access().schema());
      OpenMatters matters = new OpenMatters(connection, filed(stand));
      long begin = System.nanoTime();
      matters.waiting(rows - due);
      matters.due(due);
      run(connection, "analyze table appeals_appeal");
      Out.line("%d open matters in %.0f s", rows, seconds(begin));
      second.start();
      second.awaitReady(PATIENCE, waited -> {});
      Out.line("machine: %s", Machine.described());
      explain(connection);
      swept(connection, matters, due);
      conclude(connection, due);
      Out.line("machine: %s", Machine.described());
    }
  }

  private static String filed(Stand stand) throws Exception {
    try (Line line = stand.door("operator:demo-operator").open()) {
      return line.post("appeals", "bench-sweep", BODY.getBytes(StandardCharsets.UTF_8))
          .mustBeGood()
          .json()
          .getString("id");
    }
  }

  private static void explain(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet plan =
            statement.executeQuery(
                "explain select a.id from appeals_appeal a where a.shard = 3 and a.is_open = 1"
                    + " and a.sweep_due <= utc_timestamp(6) and not exists (select 1 from"
                    + " appeals_sweep_failure f where f.appeal_id = a.id"
                    + " and f.retry > utc_timestamp(6)) order by a.sweep_due limit 50")) {
      while (plan.next()) {
        Out.line(
            "explain: %s %s key %s rows %s %s",
            plan.getString("table"),
            plan.getString("type"),
            plan.getString("key"),
            plan.getString("rows"),
            plan.getString("Extra"));
      }
    }
  }

  private static void swept(Connection connection, OpenMatters matters, int due) throws Exception {
    matters.release();
    long begin = System.nanoTime();
    long last = 0;
    for (long left = due; left > 0; ) {
      Thread.sleep(1_000);
      left = one(connection, "select count(*) " + DUE);
      long passed = (long) seconds(begin);
      if (left == 0 || passed - last >= 15) {
        last = passed;
        long lag =
            one(
                connection,
                "select coalesce(max(timestampdiff(second, sweep_due, utc_timestamp())), 0) "
                    + DUE);
        Out.line("after %4d s: %6d moved, %6d due, lag %5d s", passed, due - left, left, lag);
      }
    }
    double whole = seconds(begin);
    Out.line("%d steps in %.0f s: %.0f/s", due, whole, due / whole);
  }

  private static void conclude(Connection connection, int due) throws SQLException {
    String copies = " like '01900000-0000-7000-8004-%'";
    long moved =
        one(
            connection,
            "select count(distinct appeal_id) from appeals_event where type = 'escalated'"
                + " and appeal_id"
                + copies);
    long steps =
        one(
            connection,
            "select count(*) from appeals_event where type = 'escalated' and appeal_id" + copies);
    long failures = one(connection, "select count(*) from appeals_sweep_failure");
    Out.line("moved %d of %d, with %d escalations; failed steps %d", moved, due, steps, failures);
    if (moved != due || steps != due || failures != 0) {
      throw new IllegalStateException("not every matter moved exactly once");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
