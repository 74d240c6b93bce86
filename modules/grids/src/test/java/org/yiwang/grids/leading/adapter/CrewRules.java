package org.yiwang.grids.leading.adapter;

import java.nio.file.Path;
import java.util.TreeMap;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.grids.leading.CrewPolicy;
import org.yiwang.rulebook.Rulebook;

/** The tables about crews that ship. */
public final class CrewRules {

  private CrewRules() {}

  /** Without the large tables of other modules, which would take seconds to compile. */
  public static CrewPolicy shipped() {
    TreeMap<String, String> files =
        new TreeMap<>(RuleFiles.read(Path.of("../../rules/base")).texts());
    files.keySet().removeIf(path -> !path.startsWith("grids/") && !path.startsWith("dict"));
    Rulebook rulebook = new Rulebook(null);
    rulebook.open(new RuleFiles(files));
    return new RuleBasedCrew(rulebook);
  }
}
