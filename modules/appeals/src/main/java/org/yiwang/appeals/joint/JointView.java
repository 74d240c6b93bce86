package org.yiwang.appeals.joint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Versioned;

/**
 * A group as others see it.
 *
 * @param warning it came from; absent for a group made by hand
 * @param offer the text last put forward for all answers; absent when there is none
 * @param members the lead first, then as they joined; those that left come last
 */
public record JointView(
    UUID id,
    String path,
    String title,
    UUID lead,
    UUID warning,
    Instant createdAt,
    Instant endedAt,
    String endReason,
    OfferView offer,
    List<MemberView> members,
    int version)
    implements Versioned {

  public record OfferView(String answer, Instant at, String byName) {}

  /**
   * @param until when it left; absent while it is in the group
   * @param answered whether it has been given its own answer
   */
  public record MemberView(
      UUID id,
      String number,
      String title,
      String status,
      String path,
      UUID holderPost,
      boolean answered,
      Instant since,
      Instant until,
      String reason) {}
}
