package org.yiwang.grids.party;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.Days;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.Person;
import org.yiwang.grids.people.Whereabouts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Party groups are formed under a branch, joined, left, led and dissolved. */
@UseCase
public class FormingPartyGroups {

  /**
   * @param leaderId a member on the branch's roll; optional, joins by leading
   * @param from today when absent, never in the future
   */
  public record NewGroup(String branchPath, String name, UUID leaderId, LocalDate from) {}

  /**
   * @param on today when absent, never in the future
   */
  public record PersonOn(UUID personId, LocalDate on) {}

  /**
   * @param on today when absent, never in the future
   */
  public record On(LocalDate on) {}

  private final PartyGroups groups;
  private final People people;
  private final Whereabouts whereabouts;
  private final GroupExit exit;

  @Inject
  public FormingPartyGroups(
      PartyGroups groups, People people, Whereabouts whereabouts, GroupExit exit) {
    this.groups = groups;
    this.people = people;
    this.whereabouts = whereabouts;
    this.exit = exit;
  }

  /**
   * @throws Problem {@code people.group-exists}, and as {@link #changeLeader}
   */
  @Does(value = "people.form-group", needs = "people.manage")
  public PartyGroupView form(Command command, NewGroup wish) {
    UnitPath branch = whereabouts.branch(command, wish.branchPath());
    LocalDate from = Days.effective(command, wish.from());
    String name = Text.name("name", wish.name());
    for (PartyGroup other : groups.standing(List.of(branch))) {
      if (other.name().equals(name)) {
        throw Problem.conflict("people.group-exists", "name", name);
      }
    }
    PartyGroup group = PartyGroup.formed(command.id(), branch, name, null, from);
    if (wish.leaderId() != null) {
      Person leader = member(wish.leaderId(), group);
      leavesAnother(leader, group, from);
      leader.enrol(branch, group.id(), null, from);
      group.isLedBy(leader.id(), from);
      groups.keep(List.of(group));
      people.keep(List.of(leader));
      return group.view();
    }
    groups.keep(List.of(group));
    return group.view();
  }

  /**
   * @throws Problem {@code people.unknown-group}, {@code people.group-dissolved}, {@code
   *     people.not-of-branch}
   */
  @Does(value = "people.lead-group", needs = "people.manage")
  public PartyGroupView changeLeader(Command command, UUID groupId, PersonOn wish) {
    PartyGroup group = reached(command, groupId);
    LocalDate from = Days.effective(command, wish.on());
    Person leader = member(wish.personId(), group);
    leavesAnother(leader, group, from);
    leader.enrol(group.branch(), group.id(), null, from);
    group.isLedBy(leader.id(), from);
    groups.keep(List.of(group));
    people.keep(List.of(leader));
    return group.view();
  }

  /**
   * @throws Problem {@code people.unknown-group}, {@code people.group-dissolved}, {@code
   *     people.not-of-branch}
   */
  @Does(value = "people.join-group", needs = "people.manage")
  public PartyGroupView join(Command command, UUID groupId, PersonOn wish) {
    PartyGroup group = reached(command, groupId);
    group.mustStand();
    LocalDate from = Days.effective(command, wish.on());
    Person person = member(wish.personId(), group);
    leavesAnother(person, group, from);
    person.enrol(group.branch(), group.id(), null, from);
    people.keep(List.of(person));
    return group.view();
  }

  /**
   * @throws Problem {@code people.not-in-group}
   */
  @Does(value = "people.leave-group", needs = "people.manage")
  public PartyGroupView leave(Command command, UUID groupId, PersonOn wish) {
    PartyGroup group = reached(command, groupId);
    LocalDate on = Days.effective(command, wish.on());
    Person person = known(wish.personId());
    if (!groupId.equals(person.membership().group())) {
      throw Problem.refused(
          "people.not-in-group", "name", person.identity().name(), "group", group.name());
    }
    person.enrol(group.branch(), null, null, on);
    group.isLeftBy(person.id(), on);
    groups.keep(List.of(group));
    people.keep(List.of(person));
    return group.view();
  }

  /** Its members stay on the roll of the branch. */
  @Does(value = "people.dissolve-group", needs = "people.manage")
  public PartyGroupView dissolve(Command command, UUID groupId, On wish) {
    PartyGroup group = reached(command, groupId);
    LocalDate on = Days.effective(command, wish.on());
    group.dissolve(on);
    List<Person> members = people.inGroup(groupId);
    members.forEach(member -> member.enrol(group.branch(), null, null, on));
    groups.keep(List.of(group));
    people.keep(members);
    return group.view();
  }

  private void leavesAnother(Person person, PartyGroup joined, LocalDate from) {
    if (!joined.id().equals(person.membership().group())) {
      exit.of(person, from);
    }
  }

  private Person member(UUID id, PartyGroup group) {
    Person person = known(id);
    if (!person.membership().branch().equals(group.branch())) {
      throw Problem.refused(
          "people.not-of-branch", "name", person.identity().name(), "group", group.name());
    }
    return person;
  }

  private Person known(UUID id) {
    if (id == null) {
      throw Problem.invalid("people.person-missing");
    }
    return people
        .find(id)
        .orElseThrow(() -> Problem.notFound("people.unknown-person", "person", id.toString()));
  }

  private PartyGroup reached(Command command, UUID id) {
    PartyGroup group =
        groups.ofIds(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> Problem.notFound("people.unknown-group", "group", id.toString()));
    command.actor().mustReach(group.branch());
    return group;
  }
}
