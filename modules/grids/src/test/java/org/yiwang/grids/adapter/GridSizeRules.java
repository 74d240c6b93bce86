package org.yiwang.grids.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.grids.GridSize;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.GridSizeQuestion;
import org.yiwang.grids.PlacingPolicy;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.rulebook.Rulebook;

/** The grid-size table that ships, and small ones of other places with the same columns. */
public final class GridSizeRules {

  private static final String HEAD = "编号,依据,商户计入,独立屋场,户数,结论,需说明理由,说明\n";

  private static final String TABLES = "grids/tables.csv";
  private static final String TABLE = "grids/grid-size";

  /** Compiled once for all tests: that takes seconds. */
  private static final Rulebook SHIPPED = rulebook(files());

  private GridSizeRules() {}

  public static GridSizePolicy shipped() {
    return new RuleBasedGridSize(SHIPPED);
  }

  /** All tables about grids that ship. */
  public static Rulebook rulebook() {
    return SHIPPED;
  }

  /** For thousands of tries: the same question is asked once. */
  public static GridSizePolicy remembering(GridSizePolicy policy) {
    Map<GridSizeQuestion, GridSize> answers = new ConcurrentHashMap<>();
    return question -> answers.computeIfAbsent(question, policy::judge);
  }

  /** {@code 编号,依据,商户计入,独立屋场,户数,结论,需说明理由,说明} a row. */
  public static GridSizePolicy of(String... rows) {
    SortedMap<String, String> files = files();
    files.keySet().removeIf(path -> path.startsWith("grids/") && !isOfSizes(path));
    files.compute(TABLES, (path, text) -> onlySizes(text));
    files.put(TABLE + ".csv", HEAD + String.join("\n", rows) + "\n");
    return new RuleBasedGridSize(rulebook(files));
  }

  /** The cases that ship would not hold for other rows. */
  private static boolean isOfSizes(String path) {
    return path.equals(TABLES) || path.equals(TABLE + ".columns.csv");
  }

  private static String onlySizes(String tables) {
    List<String> lines = tables.lines().toList();
    return lines.stream()
        .filter(line -> line.equals(lines.get(0)) || line.startsWith("grid-size,"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The table that ships of who finds a place for a household, and by when. */
  public static PlacingPolicy placing() {
    return new RuleBasedPlacing(SHIPPED, new WorkingCalendar());
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
