package org.yiwang.platform.sheets;

import java.util.List;
import org.yiwang.kernel.Problem;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells from the first column on; cells at the end may be missing
 * @param problem what is wrong with the row as a whole, or null
 */
public record SheetRow(int number, List<Cell> cells, Problem problem) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  SheetRow wrong(Problem why) {
    return new SheetRow(number, cells, problem == null ? why : problem);
  }
}
