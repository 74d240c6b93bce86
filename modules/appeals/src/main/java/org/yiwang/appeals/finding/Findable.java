package org.yiwang.appeals.finding;

import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** What appeals are found by, as it is kept; within the transaction at hand. */
public interface Findable {

  /**
   * @param personHash keyed hash of the reporter's name; null when nobody gave one
   * @param phoneHash keyed hash of the digits; null when there is none
   */
  record Entry(UUID appeal, byte[] personHash, byte[] phoneHash, String units, String pairs) {}

  /** Keeps it, if it is not there already. */
  void add(Entry entry);

  void move(UUID appeal, UnitPath place);
}
