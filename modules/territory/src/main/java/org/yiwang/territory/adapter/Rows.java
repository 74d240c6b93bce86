package org.yiwang.territory.adapter;

import java.util.UUID;
import org.yiwang.territory.PostView;
import org.yiwang.territory.UnitView;

/** Result rows as views, in the order of their select lists. */
final class Rows {

  private Rows() {}

  static UnitView unit(Object[] row) {
    return new UnitView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        Days.of(row[6]),
        Days.of(row[7]));
  }

  static PostView post(Object[] row) {
    return new PostView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (UUID) row[4],
        (UUID) row[5],
        (String) row[6]);
  }
}
