package org.yiwang.platform.imports;

import java.util.Map;

/**
 * How many rows of a file have which outcome.
 *
 * @param unidentified errors of which nobody knows what they are about
 */
public record Counts(
    int add, int change, int same, int waiting, int leave, int error, int unidentified) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  public static Counts of(Map<Outcome, Integer> rows, int unidentified) {
    return new Counts(
        rows.getOrDefault(Outcome.ADD, 0),
        rows.getOrDefault(Outcome.CHANGE, 0),
        rows.getOrDefault(Outcome.SAME, 0),
        rows.getOrDefault(Outcome.WAIT, 0),
        rows.getOrDefault(Outcome.LEAVE, 0),
        rows.getOrDefault(Outcome.ERROR, 0),
        unidentified);
  }

  /** What applying has to do. */
  public int toApply(Leavers leavers) {
    return add + change + waiting + (leavers == Leavers.END ? leave : 0);
  }
}
