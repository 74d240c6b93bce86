package org.yiwang.bench.kill;

import java.util.Random;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Stand;

/** Server and database in turn, each at a random moment after work goes on again. */
final class Killing {
  private static final int SHORTEST_MILLIS = 300;
  private static final int LONGEST_MILLIS = 5_000;
  private static final int GOES_ON = 20;

  private final Stand stand;
  private final Journal journal;
  private final Random random;

  Killing(Stand stand, Journal journal, long seed) {
    this.stand = stand;
    this.journal = journal;
    this.random = new Random(seed);
  }

  void times(int kills) throws InterruptedException {
    for (int i = 1; i <= kills; i++) {
      awaitWork();
      int moment = SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
      Thread.sleep(moment);
      boolean server = i % 2 == 1;
      long before = journal.count();
      long begin = System.nanoTime();
      kill(server);
      Out.line(
          "kill %2d: %-8s after %4d ms, %6d acknowledged before, up again after %4.1f s",
          i, server ? "server" : "database", moment, before, (System.nanoTime() - begin) / 1e9);
    }
    awaitWork();
  }

  private void kill(boolean server) {
    if (server) {
      stand.server().kill();
      stand.startServer();
    } else {
      stand.database().kill();
      stand.database().start();
    }
  }

  /** Nothing is proved by killing what does nothing. */
  private void awaitWork() throws InterruptedException {
    long from = journal.count();
    while (journal.count() < from + GOES_ON) {
      Thread.sleep(20);
    }
  }
}
