package org.yiwang.grids;

import org.yiwang.kernel.Problem;

/** Judges the size of a grid by rule. */
public interface GridSizePolicy {

  /**
   * @throws Problem {@code grids.size-undecided} when the table says nothing about this size or
   *     contradicts itself about counting merchants
   */
  GridSize judge(GridSizeQuestion question);
}
