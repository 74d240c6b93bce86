package org.yiwang.bench.triage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.decisions.RuleSet;

/** The shipped rules, compiled and by hand. */
final class ShippedRules {
  static final String FOLDER = "yiwang.rules";

  /** Kept, because a logger that nobody holds loses its level. */
  private static final Logger DROOLS = Logger.getLogger("org.drools");

  static {
    DROOLS.setLevel(Level.WARNING);
  }

  private ShippedRules() {}

  static Path folder() {
    return Path.of(System.getProperty(FOLDER, "rules/base"));
  }

  static RuleSet compiled() {
    return RuleSet.compile(RuleFiles.read(folder()));
  }

  static List<HandRow> byHand(RuleSet set) throws IOException {
    return Rows.of(folder().resolve("appeals/triage.csv")).stream()
        .map(row -> HandRow.of(row, set))
        .toList();
  }
}
