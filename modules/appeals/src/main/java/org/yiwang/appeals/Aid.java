package org.yiwang.appeals;

import java.time.Instant;
import java.util.UUID;

/** What assisting units and stations are asked for beside the lead, and give. */
public sealed interface Aid extends AppealEvent {

  /**
   * @param task id of the task
   * @param what is to be done, in words
   * @param onTheSpot whether it is a skipped level's task to go there at once
   */
  record AidAsked(
      UUID task,
      String unit,
      UUID post,
      String postName,
      String what,
      Instant due,
      boolean onTheSpot)
      implements Aid {}

  /** The task is done. */
  record AidGiven(UUID task, UUID person, String personName, String result) implements Aid {}

  /** The task is needed no longer. */
  record AidCalledOff(UUID task, String reason) implements Aid {}
}
