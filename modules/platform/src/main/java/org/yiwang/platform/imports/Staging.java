package org.yiwang.platform.imports;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rows of one file, all checked one by one, for what only the whole shows. */
public interface Staging {

  /** Rows by group, origin and outcome. */
  List<Tally> tallies();

  /** Rows that go to a group, in their order, from after a row on. */
  List<Staged> rowsOf(String group, int afterRow, int limit);

  /** All rows of the file but errors, in the order of group and row; null to begin with. */
  List<Staged> rowsAfter(Staged last, int limit);

  /** Those of the keys that no row of the file has, readable or not. */
  Set<String> absent(Collection<String> keys);

  /** Rows that were so unreadable that nobody knows what they are about. */
  int unidentified();

  /**
   * Another outcome for some rows, with the reason; a fault of theirs from before stays.
   *
   * @param fault null when nothing needs to be said
   */
  void turn(Collection<Integer> rows, Outcome outcome, Fault fault);

  /** A remark on rows whose outcome stands. */
  void remark(Collection<Integer> rows, Fault fault);

  /** Lists what is known but not in the file. */
  void leave(List<Leaver> leavers);
}
