package org.yiwang.platform.imports;

import java.util.List;

/**
 * One pass over a file. Every method runs in a transaction that may be repeated after a collision:
 * keep caches between calls, but no counts; write nothing. Rows with the same key are found by the
 * engine, which lets the first one stand.
 */
public interface Checking {

  /**
   * What the row is about, for instance village and household number; the same text for the same
   * thing however it was written, at most 120 characters, without personal data in clear. Also
   * asked of rows with unreadable cells, so that what they are about is not taken for gone.
   *
   * @return null when the cells that tell are missing
   */
  String key(Parsed row);

  /**
   * @param batch rows whose cells were all readable, at most 1,000
   * @return one result for each row, in their order
   */
  List<Checked> check(List<Parsed> batch);

  /** After the last batch: what only the whole file shows, such as sizes of groups and leavers. */
  default void settle(Staging staging) {}
}
