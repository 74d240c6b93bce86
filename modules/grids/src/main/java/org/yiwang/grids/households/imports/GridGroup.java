package org.yiwang.grids.households.imports;

import java.util.Optional;
import org.yiwang.grids.Change;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Staged;

/**
 * Rows of one kind that stand in, go to or leave one grid; in a file's staging {@code path~v} or
 * {@code path~m}, so that a grid's rows follow one another. Those that wait are {@code path~w}, by
 * their village.
 */
record GridGroup(UnitPath grid, HouseholdKind kind) {

  static String waiting(UnitPath village) {
    return village.value() + "~w";
  }

  static UnitPath village(String text) {
    return new UnitPath(text.substring(0, text.indexOf('~'))).at(Level.VILLAGE);
  }

  /** Empty for nothing, and for those that wait. */
  static Optional<GridGroup> parse(String text) {
    if (text == null || text.endsWith("~w")) {
      return Optional.empty();
    }
    int mark = text.indexOf('~');
    HouseholdKind kind = text.endsWith("~m") ? HouseholdKind.MERCHANT : HouseholdKind.VILLAGER;
    return Optional.of(new GridGroup(new UnitPath(text.substring(0, mark)), kind));
  }

  /** A row of a household that is on the list of those to be placed. */
  static boolean waits(Staged row) {
    return row.origin() != null && row.origin().endsWith("~w");
  }

  /** A row of a household that stands in a grid. */
  static boolean moves(Staged row) {
    return row.origin() != null && !row.origin().endsWith("~w");
  }

  Change times(int rows) {
    return kind == HouseholdKind.MERCHANT ? new Change(0, rows) : new Change(rows, 0);
  }

  @Override
  public String toString() {
    return grid.value() + (kind == HouseholdKind.MERCHANT ? "~m" : "~v");
  }
}
