package org.yiwang.decisions.engine;

import org.yiwang.decisions.table.Table;

/** Lets tests of other packages read what is generated. */
public final class GeneratedRules {

  private GeneratedRules() {}

  public static String of(Table table) {
    return Drl.of(table, new CellTests(table), "rules");
  }
}
