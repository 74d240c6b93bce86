package org.yiwang.grids.party;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.Days;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.Person;
import org.yiwang.grids.people.PersonView;
import org.yiwang.grids.people.Whereabouts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.Seal;
import org.yiwang.platform.UseCase;

/** A Party member comes onto the roll of a branch, changes branches, and goes off it. */
@UseCase
public class KeepingTheRoll {

  /**
   * @param joinedOn the day they joined the Party; what is known already when absent
   * @param from today when absent, never in the future
   */
  public record Enrolment(String branchPath, LocalDate joinedOn, LocalDate from) {}

  /**
   * @param on today when absent, never in the future
   */
  public record Striking(LocalDate on) {}

  private final People people;
  private final GroupExit exit;
  private final Whereabouts whereabouts;
  private final Seal seal;

  @Inject
  public KeepingTheRoll(People people, GroupExit exit, Whereabouts whereabouts, Seal seal) {
    this.people = people;
    this.exit = exit;
    this.whereabouts = whereabouts;
    this.seal = seal;
  }

  /** Whoever changes branches leaves their Party group, and its lead. */
  @Does(value = "people.enrol", needs = "people.manage")
  public PersonView enrol(Command command, UUID personId, Enrolment wish) {
    UnitPath branch = whereabouts.branch(command, wish.branchPath());
    LocalDate from = Days.effective(command, wish.from());
    LocalDate joined = wish.joinedOn() == null ? null : Days.effective(command, wish.joinedOn());
    Person person = reached(command, personId);
    boolean stays = person.openMembership().filter(row -> row.branch().equals(branch)).isPresent();
    UUID group = stays ? person.membership().group() : null;
    if (!stays) {
      exit.of(person, from);
    }
    person.enrol(branch, group, joined, from);
    return kept(command, person);
  }

  /** The Party membership itself ends. */
  @Does(value = "people.strike", needs = "people.manage")
  public PersonView strike(Command command, UUID personId, Striking wish) {
    Person person = reached(command, personId);
    person.membership();
    LocalDate on = Days.effective(command, wish.on());
    exit.of(person, on);
    person.endRole(Person.PARTY_MEMBER, on);
    return kept(command, person);
  }

  private Person reached(Command command, UUID id) {
    Person person =
        people
            .find(id)
            .orElseThrow(() -> Problem.notFound("people.unknown-person", "person", id.toString()));
    command.actor().mustReach(person.unit());
    return person;
  }

  private PersonView kept(Command command, Person person) {
    people.keep(List.of(person));
    return person.view(Days.today(command), seal);
  }
}
