package org.yiwang.bench.intake;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Stand;

/** Processor time that the load driver, the server and the database took since the last look. */
final class Processors {
  private record Watched(String name, long pid) {}

  private final List<Watched> watched;
  private final long[] before;

  Processors(Stand stand) {
    watched =
        List.of(
            new Watched("driver", ProcessHandle.current().pid()),
            new Watched("server", stand.serverPid()),
            new Watched("database", stand.database().pid()));
    before = new long[watched.size()];
    since(1);
  }

  /** Milliseconds of processor time for each filing. */
  String since(long filings) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      long now = Machine.processorMillis(watched.get(i).pid());
      texts.add("%s %.2f".formatted(watched.get(i).name(), (now - before[i]) / (double) filings));
      before[i] = now;
    }
    return String.join(", ", texts);
  }
}
