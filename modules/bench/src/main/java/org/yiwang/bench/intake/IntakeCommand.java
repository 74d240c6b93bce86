package org.yiwang.bench.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Households;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Stand;
import org.yiwang.bench.texts.Bodies;
import org.yiwang.launcher.database.DatabaseAccess;

/** {@code intake}: filings per second over HTTP and by plain JDBC, in alternating rounds. */
public final class IntakeCommand {
  public static final Set<String> OPTIONS = Set.of("connections", "warmup", "round", "rounds");
  private static final int TEMPLATES = 400;
  private static final String DRIVER_OPTIONS =
      "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=128";

  private final Stand stand;
  private final int connections;
  private final int seconds;
  private final int rounds;
  private final Side server;

  private IntakeCommand(Stand stand, Options options) throws Exception {
    this.stand = stand;
    this.connections = options.number("connections", 16);
    this.seconds = options.number("round", 20);
    this.rounds = options.number("rounds", 5);
    Door door = stand.door("intake:demo-intake");
    Bodies bodies = new Bodies(Households.of(door));
    this.server = new Side("server", () -> new HttpWriter(door.open(), bodies));
  }

  public static void run(Options options) throws Exception {
    try (Stand stand = Stand.start(options)) {
      Out.line("machine: %s", Machine.described());
      new IntakeCommand(stand, options).measure(options.number("warmup", 180));
    }
  }

  private void measure(int warmup) throws Exception {
    Out.line(
        "warm-up of the server, %d s: %s", warmup, server.run(connections, warmup).described());
    List<Template> templates;
    try (Connection connection = connect()) {
      templates = Template.newest(connection, stand.access().auditSchema(), TEMPLATES);
    }
    Side plain =
        new Side(
            "plain JDBC", () -> new JdbcWriter(connect(), stand.access().auditSchema(), templates));
    Out.line("warm-up of plain JDBC, 10 s: %s", plain.run(connections, 10).described());
    Processors processors = new Processors(stand);
    for (int i = 0; i < rounds; i++) {
      for (Side side : List.of(server, plain)) {
        Measured round = side.run(connections, seconds);
        Spent spent = processors.since();
        side.keep(round, spent);
        Out.line(
            "%-10s %s; %s", side.name(), round.described(), spent.described(round.nanos().length));
      }
    }
    conclude(plain);
  }

  private void conclude(Side plain) {
    Out.line("machine: %s", Machine.described());
    Out.line("%s", server.described());
    Out.line("%s", plain.described());
    List<Double> ratios = server.ratiosTo(plain);
    Out.line(
        "ratio %.2f (rounds from %.2f to %.2f)",
        server.whole().perSecond() / plain.whole().perSecond(),
        ratios.get(0),
        ratios.get(ratios.size() - 1));
    Out.line(
        "ratio by processor time %.2f", plain.processorMillisEach() / server.processorMillisEach());
  }

  private Connection connect() throws SQLException {
    DatabaseAccess access = stand.access();
    return DriverManager.getConnection(
        access.jdbcUrl() + DRIVER_OPTIONS, access.user(), access.password());
  }
}
