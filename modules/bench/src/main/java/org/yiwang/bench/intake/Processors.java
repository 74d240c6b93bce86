package org.yiwang.bench.intake;

import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Stand;

/** Processor time that the load driver, the server and the database took since the last look. */
final class Processors {
  private final Stand stand;
  private Spent before;

  Processors(Stand stand) {
    this.stand = stand;
    this.before = soFar();
  }

  Spent since() {
    Spent now = soFar();
    Spent since =
        new Spent(
            now.driver() - before.driver(),
            now.server() - before.server(),
            now.database() - before.database());
    before = now;
    return since;
  }

  private Spent soFar() {
    return new Spent(
        Machine.processorMillis(ProcessHandle.current().pid()),
        Machine.processorMillis(stand.serverPid()),
        Machine.processorMillis(stand.database().pid()));
  }
}
