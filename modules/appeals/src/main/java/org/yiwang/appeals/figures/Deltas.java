package org.yiwang.appeals.figures;

import java.util.List;
import java.util.UUID;

/** The deltas as they are kept. */
public interface Deltas {

  void append(UUID appeal, List<Delta> deltas);
}
