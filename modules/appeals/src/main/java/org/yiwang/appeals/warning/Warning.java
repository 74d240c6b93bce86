package org.yiwang.appeals.warning;

import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;

/**
 * A place where many speak of one matter. It grows with every voice while it is open and rises in
 * colour; time does not lower it, a person closes it.
 *
 * @param days the window in which it last rose
 * @param counts of all its voices since it was raised, and of those that raised it
 * @param firstAt when the first of its voices was heard
 * @param post that answers for it until it is closed
 * @param decision the stored decision that gave the colour
 */
public record Warning(
    UUID id,
    UnitPath place,
    String category,
    String colour,
    int days,
    Counts counts,
    Instant firstAt,
    Instant lastAt,
    UUID post,
    String postName,
    boolean joint,
    Integer representatives,
    UUID decision,
    Instant raisedAt,
    Instant closedAt,
    int version) {

  static Warning raised(UUID id, Grade grade, PostView told, UUID decision, Instant at) {
    return new Warning(
        id,
        grade.tally().place(),
        grade.tally().category(),
        grade.colour(),
        grade.tally().days(),
        grade.tally().counts(),
        at,
        at,
        told.id(),
        told.name(),
        grade.joint(),
        grade.representatives(),
        decision,
        at,
        null,
        1);
  }

  /** Graver than before; whoever answered for it hands over to the post now told. */
  Warning risen(Grade grade, PostView told, UUID newDecision) {
    return new Warning(
        id,
        place,
        category,
        grade.colour(),
        grade.tally().days(),
        counts,
        firstAt,
        lastAt,
        told.id(),
        told.name(),
        joint || grade.joint(),
        grade.representatives() == null ? representatives : grade.representatives(),
        newDecision,
        raisedAt,
        null,
        version + 1);
  }

  public boolean open() {
    return closedAt == null;
  }

  /**
   * @throws Problem {@code appeals.warning-closed}, {@code platform.stale}
   */
  void mustBeOpen(long basedOn) {
    if (!open()) {
      throw Problem.conflict("appeals.warning-closed", "at", closedAt);
    }
    if (version != basedOn) {
      throw new Problem(Problem.Kind.STALE, "platform.stale", "current", version, "given", basedOn);
    }
  }

  Warning closed(Command command) {
    return new Warning(
        id,
        place,
        category,
        colour,
        days,
        counts,
        firstAt,
        lastAt,
        post,
        postName,
        joint,
        representatives,
        decision,
        raisedAt,
        command.at(),
        version + 1);
  }
}
