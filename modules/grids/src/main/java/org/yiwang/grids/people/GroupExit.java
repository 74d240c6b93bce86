package org.yiwang.grids.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whoever leaves a Party group, for whatever reason, leads it no longer. */
@Dependent
public class GroupExit {

  private final PartyGroups groups;

  @Inject
  public GroupExit(PartyGroups groups) {
    this.groups = groups;
  }

  /** Before the person's own rows change. */
  public void of(Person person, LocalDate on) {
    UUID group = person.openMembership().map(Membership::group).orElse(null);
    if (group != null) {
      List<PartyGroup> left = groups.ofIds(List.of(group));
      left.forEach(one -> one.isLeftBy(person.id(), on));
      groups.keep(left);
    }
  }
}
