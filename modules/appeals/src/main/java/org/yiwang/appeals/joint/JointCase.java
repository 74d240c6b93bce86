package org.yiwang.appeals.joint;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * A group of appeals that is led together by one of them.
 *
 * @param place the unit that contains them all
 * @param lead the appeal whose holder leads
 * @param warning it came from; absent for a group made by hand
 * @param members now, the lead among them
 */
public record JointCase(
    UUID id,
    UnitPath place,
    String title,
    UUID lead,
    UUID warning,
    Set<UUID> members,
    Instant endedAt,
    int version) {

  /**
   * @throws Problem {@code appeals.joint-ended}, {@code platform.stale}
   */
  void mustBeOpen(long basedOn) {
    if (endedAt != null) {
      throw Problem.conflict("appeals.joint-ended", "at", endedAt);
    }
    if (version != basedOn) {
      throw new Problem(Problem.Kind.STALE, "platform.stale", "current", version, "given", basedOn);
    }
  }

  /** The same after a change. */
  JointCase with(UnitPath newPlace, UUID newLead, Set<UUID> newMembers, Instant ended) {
    return new JointCase(
        id, newPlace, title, newLead, warning, Set.copyOf(newMembers), ended, version + 1);
  }
}
