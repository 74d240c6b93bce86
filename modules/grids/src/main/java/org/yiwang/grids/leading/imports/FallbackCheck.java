package org.yiwang.grids.leading.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;

/**
 * A fallback stands already, or a row of the file makes it. A row whose fallback is wrong makes no
 * post either, so this goes on until no row falls back to nothing.
 */
final class FallbackCheck {

  private static final int PAGE = 1000;

  private final PostRegister register;
  private final UnaryOperator<String> shown;

  /**
   * @param shown a post's key in names
   */
  FallbackCheck(PostRegister register, UnaryOperator<String> shown) {
    this.register = register;
    this.shown = shown;
  }

  void settle(Staging staging) {
    Set<Integer> turned = new HashSet<>();
    int before;
    do {
      before = turned.size();
      Set<String> made = new HashSet<>();
      pages(staging, rows -> rows.forEach(row -> made.add(row.key())));
      pages(staging, rows -> turn(staging, rows, made, turned));
    } while (turned.size() > before);
  }

  private void turn(Staging staging, List<Staged> rows, Set<String> made, Set<Integer> turned) {
    List<Staged> doubtful =
        rows.stream()
            .filter(row -> row.payload() != null)
            .filter(row -> fallback(row) != null && !made.contains(fallback(row)))
            .toList();
    Set<UnitPath> paths = new HashSet<>();
    doubtful.stream().map(row -> row.payload(PostRow.class).fallbackUnit()).forEach(paths::add);
    Map<String, StandingPost> standing = register.of(paths);
    for (Staged row : doubtful) {
      if (!standing.containsKey(fallback(row))) {
        turned.add(row.row());
        staging.turn(
            List.of(row.row()),
            Outcome.ERROR,
            new Fault(
                PostImporter.FALLBACK_ROLE,
                Problem.refused("leading.unknown-fallback", "post", shown.apply(fallback(row)))));
      }
    }
  }

  private static String fallback(Staged row) {
    return row.payload(PostRow.class).fallback();
  }

  private static void pages(Staging staging, Consumer<List<Staged>> each) {
    Staged last = null;
    List<Staged> rows;
    do {
      rows = staging.rowsAfter(last, PAGE);
      if (!rows.isEmpty()) {
        last = rows.get(rows.size() - 1);
        each.accept(rows);
      }
    } while (rows.size() == PAGE);
  }
}
