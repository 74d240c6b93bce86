package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * Somebody on the roll of a Party branch for a while.
 *
 * @param group their Party group; null when they are in none
 * @param joinedOn the day they joined the Party; null when that is not known
 */
public record Membership(UUID id, UnitPath branch, UUID group, LocalDate joinedOn, Span span)
    implements Dated<Membership> {

  @Override
  public Membership over(Span other) {
    return new Membership(id, branch, group, joinedOn, other);
  }

  @Override
  public boolean excludes(Membership other) {
    return true;
  }
}
