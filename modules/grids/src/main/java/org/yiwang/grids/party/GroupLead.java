package org.yiwang.grids.party;

import java.util.UUID;
import org.yiwang.grids.people.Dated;
import org.yiwang.grids.people.Span;

/** Somebody leading a Party group for a while. */
public record GroupLead(UUID id, UUID person, Span span) implements Dated<GroupLead> {

  @Override
  public GroupLead over(Span other) {
    return new GroupLead(id, person, other);
  }

  @Override
  public boolean excludes(GroupLead other) {
    return true;
  }
}
