package org.yiwang.appeals.adapter;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.appeals.TriagePolicy;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.rulebook.Rulebook;

/** The triage tables that ship, opened once for all tests: to compile them takes seconds. */
public final class ShippedTriage {

  private static final Rulebook OPEN = new Rulebook(null);

  static {
    OPEN.open(new RuleFiles(files()));
  }

  private ShippedTriage() {}

  public static Rulebook rulebook() {
    return OPEN;
  }

  public static TriagePolicy policy() {
    return new RuleBasedTriage(OPEN);
  }

  private static SortedMap<String, String> files() {
    TreeMap<String, String> files =
        new TreeMap<>(RuleFiles.read(Path.of("../../rules/base")).texts());
    files.keySet().removeIf(path -> path.startsWith("grids/"));
    return files;
  }
}
