package org.yiwang.grids.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.Seal;
import org.yiwang.platform.UseCase;

/** People are registered once, corrected, given roles, moved, and let go with a date. */
@UseCase
public class RegisteringPeople {

  /**
   * @param personId the id under which they log in already; made when absent
   * @param idNumber GB 11643, sealed at once
   * @param phone optional; sealed at once
   * @param unitPath village or town they belong to
   * @param householdId where they live; optional
   * @param organisation they work for; optional, at most 100 characters
   * @param roles codes of the dictionary {@code person-role}
   * @param branchPath whose roll of Party members they are on; optional, makes them a Party member
   * @param joinedOn the day they joined the Party; optional
   * @param from today when absent, never in the future
   */
  public record NewPerson(
      UUID personId,
      String name,
      String idNumber,
      String phone,
      String unitPath,
      UUID householdId,
      String organisation,
      List<String> roles,
      String branchPath,
      LocalDate joinedOn,
      LocalDate from) {}

  /**
   * What was written down wrongly; what is absent stays as it is.
   *
   * @param phone blank when there is none any more
   */
  public record Correction(String name, String idNumber, String phone) {}

  /**
   * @param on today when absent, never in the future
   */
  public record RoleChange(String role, LocalDate on) {}

  /**
   * @param from today when absent, never in the future
   */
  public record Move(String unitPath, UUID householdId, String organisation, LocalDate from) {}

  /**
   * @param departure left or deceased
   * @param on first day they are no longer there; today when absent, never in the future
   */
  public record Leaving(String departure, LocalDate on) {}

  private final People people;
  private final Whereabouts whereabouts;
  private final RoleDictionary roles;
  private final Seal seal;
  private final Event<GroupLeft> left;
  private final Event<PersonGone> gone;

  @Inject
  public RegisteringPeople(
      People people,
      Whereabouts whereabouts,
      RoleDictionary roles,
      Seal seal,
      Event<GroupLeft> left,
      Event<PersonGone> gone) {
    this.people = people;
    this.whereabouts = whereabouts;
    this.roles = roles;
    this.seal = seal;
    this.left = left;
    this.gone = gone;
  }

  /**
   * Somebody who left before and comes back is the same person.
   *
   * @throws Problem {@code people.already-registered}, {@code people.id-taken}, {@code
   *     people.deceased}, {@code people.unknown-role}, what is wrong with the numbers, and whatever
   *     the place is refused for
   */
  @Does(value = "people.register", needs = "people.manage")
  public PersonView register(Command command, NewPerson wish) {
    UnitPath unit = whereabouts.unit(command, wish.unitPath());
    UUID household = whereabouts.household(unit, wish.householdId());
    LocalDate from = Days.effective(command, wish.from());
    Identity identity = Identity.of(wish.name(), wish.idNumber(), wish.phone(), seal);
    Person person = fresh(command, wish.personId(), identity, from);
    person.belong(unit, household, organisation(wish.organisation()), from);
    List<String> given = wish.roles() == null ? List.of() : wish.roles();
    given.stream().distinct().forEach(role -> person.giveRole(roles.known(role), from));
    if (wish.branchPath() != null) {
      UnitPath branch = whereabouts.branch(command, wish.branchPath());
      person.enrol(branch, null, past(command, wish.joinedOn()), from);
    }
    people.keep(List.of(person));
    return person.view(Days.today(command), seal);
  }

  private Person fresh(Command command, UUID personId, Identity identity, LocalDate from) {
    List<Person> known = people.ofIdNumbers(List.of(identity.idNumber().hash()));
    for (Person other : known) {
      if (!other.isGone()) {
        throw Problem.conflict("people.already-registered", "unit", other.unit().value());
      }
    }
    if (!known.isEmpty()) {
      Person back = known.get(known.size() - 1);
      back.comeBack(from);
      back.correct(identity);
      return back;
    }
    UUID id = personId == null ? command.id() : personId;
    if (people.find(id).isPresent()) {
      throw Problem.conflict("people.id-taken", "person", id);
    }
    return new Person(id, identity);
  }

  /**
   * @throws Problem {@code people.unknown-person}, {@code people.already-registered}
   */
  @Does(value = "people.correct", needs = "people.manage")
  public PersonView correct(Command command, UUID personId, Correction wish) {
    Person person = reached(command, personId);
    Identity now = person.identity();
    boolean phoneless = wish.phone() != null && wish.phone().isBlank();
    Identity right =
        Identity.of(
            wish.name() == null ? now.name() : wish.name(),
            wish.idNumber() == null ? seal.open(now.idNumber().cipher()) : wish.idNumber(),
            wish.phone() != null || now.phone() == null
                ? (phoneless ? null : wish.phone())
                : seal.open(now.phone().cipher()),
            seal);
    for (Person other : people.ofIdNumbers(List.of(right.idNumber().hash()))) {
      if (!other.id().equals(personId)) {
        throw Problem.conflict("people.already-registered", "unit", other.unit().value());
      }
    }
    person.correct(right);
    return kept(command, person);
  }

  /**
   * @throws Problem {@code people.unknown-role}, {@code people.role-held}
   */
  @Does(value = "people.give-role", needs = "people.manage")
  public PersonView giveRole(Command command, UUID personId, RoleChange wish) {
    Person person = reached(command, personId);
    person.giveRole(roles.known(wish.role()), Days.effective(command, wish.on()));
    return kept(command, person);
  }

  /**
   * @throws Problem {@code people.role-not-held}
   */
  @Does(value = "people.end-role", needs = "people.manage")
  public PersonView endRole(Command command, UUID personId, RoleChange wish) {
    Person person = reached(command, personId);
    LocalDate on = Days.effective(command, wish.on());
    if (Person.PARTY_MEMBER.equals(wish.role())) {
      leaveGroup(person, on);
    }
    person.endRole(roles.known(wish.role()), on);
    return kept(command, person);
  }

  /** To another village, another household or another organisation. */
  @Does(value = "people.move", needs = "people.manage")
  public PersonView move(Command command, UUID personId, Move wish) {
    Person person = reached(command, personId);
    UnitPath unit = whereabouts.unit(command, wish.unitPath());
    UUID household = whereabouts.household(unit, wish.householdId());
    LocalDate from = Days.effective(command, wish.from());
    person.belong(unit, household, organisation(wish.organisation()), from);
    return kept(command, person);
  }

  /** Whatever posts they hold are released from them by event. */
  @Does(value = "people.depart", needs = "people.manage")
  public PersonView depart(Command command, UUID personId, Leaving wish) {
    Person person = reached(command, personId);
    LocalDate on = Days.effective(command, wish.on());
    leaveGroup(person, on);
    person.depart(Departure.ofSlug(wish.departure()), on);
    PersonView view = kept(command, person);
    gone.fire(new PersonGone(command, personId, view.name(), on));
    return view;
  }

  private void leaveGroup(Person person, LocalDate on) {
    person
        .openMembership()
        .map(Membership::group)
        .ifPresent(group -> left.fire(new GroupLeft(person.id(), group, on)));
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

  private static String organisation(String text) {
    return Text.optional("organisation", text, 100);
  }

  private static LocalDate past(Command command, LocalDate day) {
    return day == null ? null : Days.effective(command, day);
  }
}
