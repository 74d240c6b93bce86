package org.yiwang.bench.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Stand;
import org.yiwang.launcher.server.LibertyServer;

/**
 * {@code start}: alternately cold, without the working files of an earlier start, and warm. The
 * database runs and has its tables.
 */
public final class StartCommand {
  public static final Set<String> OPTIONS = Set.of("runs");
  private static final int LOOK_EVERY_MILLIS = 50;

  private StartCommand() {}

  public static void run(Options options) throws Exception {
    List<Double> cold = new ArrayList<>();
    List<Double> warm = new ArrayList<>();
    try (Stand stand = Stand.start(options)) {
      Out.line("machine: %s", Machine.described());
      for (int i = 0; i < options.number("runs", 7); i++) {
        stand.server().stop();
        stand.forgetWorkingFiles();
        cold.add(started(stand.server()));
        stand.server().stop();
        warm.add(started(stand.server()));
        Out.line("cold %5.1f s, warm %5.1f s", cold.get(i), warm.get(i));
      }
    }
    Out.line("machine: %s", Machine.described());
    conclude("cold", cold);
    conclude("warm", warm);
  }

  private static double started(LibertyServer server) throws InterruptedException, IOException {
    long begin = System.nanoTime();
    server.start();
    while (!LibertyServer.ready(server.address())) {
      if (!server.alive()) {
        throw new IOException("the server ended, see " + server.messages());
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void conclude(String name, List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    Out.line(
        "%s: min %.1f s, median %.1f s, max %.1f s",
        name, sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
  }
}
