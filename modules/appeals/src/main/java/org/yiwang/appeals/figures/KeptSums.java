package org.yiwang.appeals.figures;

import java.util.List;
import java.util.Optional;

/** The sums as they are kept, to be compared with what they are made of. */
public interface KeptSums {

  /** The next town of which anything is known. */
  Optional<String> townAfter(String town);

  /** Sums of a town that are not those of its deltas. */
  List<Difference> unlikeDeltas(String town);

  /** Sums of superiors that are not those of the units below them. */
  List<Difference> unlikeBelow();
}
