package org.yiwang.appeals.warning;

import java.util.List;
import java.util.Optional;
import org.yiwang.kernel.Problem;

/** What the rules say of many voices on one matter. */
public interface WarningPolicy {

  /**
   * How far back is counted, in days, the shortest first.
   *
   * @throws Problem {@code appeals.warning-window} when the dictionary holds anything but days
   */
  List<Integer> windows();

  /** The colour of a tally; empty for none. */
  Optional<Grade> grade(Tally tally);

  /** A higher one is graver; -1 for a colour that has left the dictionary. */
  int rank(String colour);
}
