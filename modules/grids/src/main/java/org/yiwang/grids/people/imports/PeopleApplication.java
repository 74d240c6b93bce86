package org.yiwang.grids.people.imports;

import jakarta.enterprise.event.Event;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.grids.party.GroupExit;
import org.yiwang.grids.party.PartyGroup;
import org.yiwang.grids.party.PartyGroups;
import org.yiwang.grids.people.Departure;
import org.yiwang.grids.people.Membership;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.Person;
import org.yiwang.grids.people.PersonGone;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;

/** Writes a page of people with a handful of statements. */
final class PeopleApplication implements Applying {

  private record Page(Map<UUID, PersonRow> rows, Map<String, PartyGroup> groups) {

    UUID group(PersonRow row) {
      return row.group() == null ? null : groups.get(row.branch() + row.group()).id();
    }
  }

  private final ImportScope scope;
  private final People people;
  private final PartyGroups groups;
  private final GroupExit exit;
  private final Event<PersonGone> gone;

  PeopleApplication(
      ImportScope scope,
      People people,
      PartyGroups groups,
      GroupExit exit,
      Event<PersonGone> gone) {
    this.scope = scope;
    this.people = people;
    this.groups = groups;
    this.exit = exit;
    this.gone = gone;
  }

  @Override
  public void apply(Command command, List<Staged> staged) {
    leave(command, staged.stream().filter(row -> row.outcome() == Outcome.LEAVE).toList());
    Map<UUID, PersonRow> rows = new LinkedHashMap<>();
    staged.stream()
        .filter(row -> row.outcome() != Outcome.LEAVE)
        .forEach(row -> rows.put(row.subject(), row.payload(PersonRow.class)));
    if (rows.isEmpty()) {
      return;
    }
    Page page = new Page(rows, groups(rows.values()));
    Map<UUID, Person> changed = people(page);
    people.keep(changed.values());
    lead(page, changed);
  }

  private void leave(Command command, List<Staged> leavers) {
    List<Person> leaving = people.ofIds(leavers.stream().map(Staged::subject).toList());
    leaving.forEach(
        person -> {
          exit.of(person, scope.on());
          person.depart(Departure.LEFT, scope.on());
        });
    people.keep(leaving);
    leaving.forEach(
        person ->
            gone.fire(new PersonGone(command, person.id(), person.identity().name(), scope.on())));
  }

  /** The groups that rows name, formed where there are none. */
  private Map<String, PartyGroup> groups(Iterable<PersonRow> rows) {
    Set<UnitPath> branches = new LinkedHashSet<>();
    rows.forEach(
        row -> {
          if (row.group() != null) {
            branches.add(row.branchPath());
          }
        });
    Map<String, PartyGroup> found = standing(branches);
    Map<String, PartyGroup> fresh = new LinkedHashMap<>();
    for (PersonRow row : rows) {
      String key = row.branch() + row.group();
      if (row.group() != null && !found.containsKey(key)) {
        fresh.computeIfAbsent(
            key,
            any -> PartyGroup.formed(Ids.next(), row.branchPath(), row.group(), null, scope.on()));
      }
    }
    groups.keep(fresh.values());
    return fresh.isEmpty() ? found : standing(branches);
  }

  private Map<String, PartyGroup> standing(Set<UnitPath> branches) {
    Map<String, PartyGroup> found = new HashMap<>();
    groups.standing(branches).forEach(group -> found.put(group.branch() + group.name(), group));
    return found;
  }

  private Map<UUID, Person> people(Page page) {
    Map<ByteBuffer, Person> known = new HashMap<>();
    people
        .ofIdNumbers(page.rows().values().stream().map(PersonRow::hash).toList())
        .forEach(
            person ->
                known.merge(
                    ByteBuffer.wrap(person.identity().idNumber().hash()),
                    person,
                    (one, other) -> one.isGone() ? other : one));
    Map<UUID, Person> changed = new LinkedHashMap<>();
    page.rows()
        .forEach(
            (subject, row) -> {
              Person person = known.get(ByteBuffer.wrap(row.hash()));
              if (person == null) {
                person = row.fresh(subject);
              }
              UUID group = page.group(row);
              if (changesGroup(person, row, group)) {
                exit.of(person, scope.on());
              }
              row.applyTo(person, group, scope.on());
              changed.put(subject, person);
            });
    return changed;
  }

  private static boolean changesGroup(Person person, PersonRow row, UUID group) {
    if (row.branch() == null) {
      return !row.roles().isEmpty() && !row.roles().contains(Person.PARTY_MEMBER);
    }
    Membership now = person.openMembership().orElse(null);
    return now != null
        && now.group() != null
        && (!now.branch().equals(row.branchPath()) || group != null && !group.equals(now.group()));
  }

  private void lead(Page page, Map<UUID, Person> changed) {
    List<PartyGroup> led = new ArrayList<>();
    page.rows()
        .forEach(
            (subject, row) -> {
              if (row.leads()) {
                PartyGroup group = page.groups().get(row.branch() + row.group());
                group.isLedBy(changed.get(subject).id(), scope.on());
                led.add(group);
              }
            });
    groups.keep(led.stream().distinct().toList());
  }
}
