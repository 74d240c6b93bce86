package org.yiwang.bench.kill;

import java.util.List;

/**
 * @param says what must be so
 * @param of how many things were looked at
 * @param against what is not so; empty when all is well
 */
record Check(String says, long of, List<String> against) {
  private static final int SHOWN = 10;

  boolean holds() {
    return against.isEmpty();
  }

  String described() {
    String verdict = "%-4s %s (%d looked at)".formatted(holds() ? "ok" : "FAIL", says, of);
    return holds()
        ? verdict
        : "%s: %d, e.g. %s"
            .formatted(verdict, against.size(), against.stream().limit(SHOWN).toList());
  }
}
