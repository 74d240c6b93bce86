package org.yiwang.bench.kill;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Households;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Stand;
import org.yiwang.bench.texts.Bodies;

/** {@code kill}: the crash drill; fails when anything promised is not there. */
public final class KillCommand {
  public static final Set<String> OPTIONS = Set.of("kills", "writers", "seed");

  private KillCommand() {}

  public static void run(Options options) throws Exception {
    long seed = options.text("seed").map(Long::parseLong).orElseGet(System::nanoTime);
    Out.line("seed %d", seed);
    Journal journal = new Journal();
    try (Stand stand = Stand.start(options)) {
      Out.line("machine: %s", Machine.described());
      work(stand, options, seed, journal);
      conclude(checks(stand, journal), journal);
    }
  }

  private static void work(Stand stand, Options options, long seed, Journal journal)
      throws Exception {
    int writers = options.number("writers", 8);
    Door door = stand.door("intake:demo-intake");
    Bodies bodies = new Bodies(Households.of(door));
    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<Void>> working = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      working.add(threads.submit(new StubbornWriter(i, door, bodies, seed, journal, enough)));
    }
    new Killing(stand, journal, seed).times(options.number("kills", 20));
    enough.set(true);
    for (Future<Void> each : working) {
      each.get();
    }
    threads.shutdown();
  }

  private static List<Check> checks(Stand stand, Journal journal) throws Exception {
    List<Check> checks = new ArrayList<>();
    try (Connection connection = stand.database().administrator()) {
      connection.setCatalog(stand.access().schema());
      checks.addAll(new Promises(journal).check(connection, stand.door("intake:demo-intake")));
      checks.addAll(
          new Wholeness(connection, stand.access().auditSchema())
              .check(stand.door("operator:demo-operator"), journal.count()));
    }
    return checks;
  }

  private static void conclude(List<Check> checks, Journal journal) {
    Out.line(
        "%d keys acknowledged, %d of them sent more than once",
        journal.count(), journal.retried().size());
    checks.forEach(check -> Out.line("  %s", check.described()));
    long failed = checks.stream().filter(check -> !check.holds()).count();
    Out.line("verdict: %s", failed == 0 ? "the notes and the database agree" : failed + " FAILED");
    if (failed > 0) {
      throw new IllegalStateException("the crash drill failed");
    }
  }
}
