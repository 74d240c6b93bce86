package org.yiwang.bench.triage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.decisions.RuleSet;

/** The shipped rules, compiled and by hand. */
final class ShippedRules {
  static final String FOLDER = "yiwang.rules";

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
