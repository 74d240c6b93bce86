package org.yiwang.grids.party;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.GroupLeft;
import org.yiwang.grids.people.Membership;
import org.yiwang.grids.people.Person;

/** Whoever leaves a Party group, for whatever reason, leads it no longer. */
@Dependent
public class GroupExit {

  private final PartyGroups groups;

  @Inject
  public GroupExit(PartyGroups groups) {
    this.groups = groups;
  }

  void hear(@Observes GroupLeft left) {
    leadsNoLonger(left.person(), left.group(), left.on());
  }

  /** Before the person's own rows change. */
  public void of(Person person, LocalDate on) {
    person
        .openMembership()
        .map(Membership::group)
        .ifPresent(group -> leadsNoLonger(person.id(), group, on));
  }

  private void leadsNoLonger(UUID person, UUID group, LocalDate on) {
    List<PartyGroup> left = groups.ofIds(List.of(group));
    left.forEach(one -> one.isLeftBy(person, on));
    groups.keep(left);
  }
}
