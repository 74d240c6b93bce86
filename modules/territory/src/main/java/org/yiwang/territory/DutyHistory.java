package org.yiwang.territory;

import java.time.Instant;
import java.util.List;
import org.yiwang.kernel.UnitPath;

/** Who was on duty where and when. */
public interface DutyHistory {

  /** Every duty there ever was on the posts of exactly this unit, oldest first. */
  List<DutyView> of(UnitPath unit);

  /** The posts of exactly this unit as they were at an instant; nobody on those vacant then. */
  List<PostView> posts(UnitPath unit, Instant at);
}
