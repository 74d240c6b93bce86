package org.yiwang.territory.imports;

import java.util.List;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Parsed;

/** How a kind of file says where a unit lies. */
interface Placing {

  /** Looks up once what the rows of a batch need. */
  OfRow of(List<Parsed> batch);

  /** For one row of the batch. */
  interface OfRow {
    UnitPath place(Parsed row) throws Misplaced;
  }
}
