package org.yiwang.grids.adapter;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.PlacingPolicy;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.rulebook.Rulebook;

/** The grid-size table that ships, and small ones of other places with the same columns. */
public final class GridSizeRules {

  private static final String HEAD = "编号,依据,商户计入,独立屋场,户数,结论,需说明理由,说明\n";

  /** Compiled once: that takes seconds. */
  private static final Rulebook SHIPPED = rulebook(files());

  private GridSizeRules() {}

  public static GridSizePolicy shipped() {
    return new RuleBasedGridSize(SHIPPED);
  }

  /** {@code 编号,依据,商户计入,独立屋场,户数,结论,需说明理由,说明} a row. */
  public static GridSizePolicy of(String... rows) {
    SortedMap<String, String> files = files();
    files.put("grids/grid-size.csv", HEAD + String.join("\n", rows) + "\n");
    return policy(files);
  }

  /** The table that ships of who finds a place for a household, and by when. */
  public static PlacingPolicy placing() {
    return new RuleBasedPlacing(SHIPPED, new WorkingCalendar());
  }

  private static GridSizePolicy policy(SortedMap<String, String> files) {
    return new RuleBasedGridSize(rulebook(files));
  }

  private static Rulebook rulebook(SortedMap<String, String> files) {
    Rulebook rulebook = new Rulebook(null);
    rulebook.open(new RuleFiles(files));
    return rulebook;
  }

  /** Without the large tables of other modules, which would take seconds to compile. */
  private static SortedMap<String, String> files() {
    TreeMap<String, String> files =
        new TreeMap<>(RuleFiles.read(Path.of("../../rules/base")).texts());
    files.keySet().removeIf(path -> !path.startsWith("grids/") && !path.startsWith("dict"));
    return files;
  }
}
