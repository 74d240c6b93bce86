package org.yiwang.platform.sheets;

import java.util.List;
import java.util.Set;
import org.yiwang.kernel.Problem;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells from the first column on; cells at the end may be missing
 * @param problem what is wrong with the row as a whole, or null
 */
public record SheetRow(int number, List<Cell> cells, Problem problem) {

  private static final Set<String> SHIFTED =
      Set.of("sheets.too-many-cells", "sheets.too-few-cells", "sheets.full-width-cells");

  public SheetRow {
    cells = List.copyOf(cells);
  }

  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** Whether nobody can say which of its cells belongs to which column. */
  public boolean isShifted() {
    return problem != null && SHIFTED.contains(problem.code());
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  SheetRow wrong(Problem why) {
    return new SheetRow(number, cells, problem == null ? why : problem);
  }
}
