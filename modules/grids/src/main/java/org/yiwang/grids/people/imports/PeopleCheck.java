package org.yiwang.grids.people.imports;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.party.PartyGroup;
import org.yiwang.grids.party.PartyGroups;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.Person;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staging;

/** One pass over a file of people: each row is tried on a copy of the person it is about. */
final class PeopleCheck implements Checking {

  private static final UUID TO_BE_FORMED = new UUID(0, 0);

  private final ImportScope scope;
  private final Places places;
  private final People people;
  private final PartyGroups groups;
  private final Seal seal;
  private final Set<UnitPath> units = new TreeSet<>();
  private final PersonLine line;
  private final Map<String, String> leaders = new HashMap<>();

  /**
   * @param roles code to shown name
   */
  PeopleCheck(
      ImportScope scope,
      Places places,
      People people,
      PartyGroups groups,
      Seal seal,
      Map<String, String> roles) {
    this.scope = scope;
    this.places = places;
    this.people = people;
    this.groups = groups;
    this.seal = seal;
    this.line = new PersonLine(places, roles);
  }

  @Override
  public String key(Parsed row) {
    return row.has(PeopleImporter.ID_NUMBER)
        ? key(seal.hash(row.idNumber(PeopleImporter.ID_NUMBER).value()))
        : null;
  }

  private static String key(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  @Override
  public List<Checked> check(List<Parsed> batch) {
    Map<UnitPath, Map<String, HouseholdView>> households = households(batch);
    Map<ByteBuffer, Person> known = new HashMap<>();
    people
        .lookAt(
            batch.stream()
                .map(row -> seal.hash(row.idNumber(PeopleImporter.ID_NUMBER).value()))
                .toList())
        .forEach(
            person ->
                known.merge(
                    ByteBuffer.wrap(person.identity().idNumber().hash()),
                    person,
                    (one, other) -> one.isGone() ? other : one));
    Set<UUID> taken = taken(batch);
    Map<String, UUID> formed = formed(batch);
    return batch.stream().map(row -> check(row, households, known, taken, formed)).toList();
  }

  private Map<UnitPath, Map<String, HouseholdView>> households(List<Parsed> batch) {
    Map<UnitPath, Set<String>> numbers = new HashMap<>();
    for (Parsed row : batch) {
      UnitPath unit = places.known(row.text(PeopleImporter.UNIT));
      if (unit != null && unit.level() == Level.VILLAGE && row.has(PeopleImporter.HOUSEHOLD)) {
        numbers
            .computeIfAbsent(unit, any -> new HashSet<>())
            .add(row.text(PeopleImporter.HOUSEHOLD));
      }
    }
    return places.households(numbers);
  }

  private Set<UUID> taken(List<Parsed> batch) {
    List<UUID> wished =
        batch.stream()
            .map(row -> row.text(PeopleImporter.PERSON))
            .filter(Objects::nonNull)
            .map(PeopleCheck::id)
            .filter(Objects::nonNull)
            .toList();
    return wished.isEmpty() ? Set.of() : people.registered(wished);
  }

  private Map<String, UUID> formed(List<Parsed> batch) {
    List<UnitPath> branches =
        batch.stream()
            .filter(row -> row.has(PeopleImporter.GROUP))
            .map(row -> places.known(row.text(PeopleImporter.BRANCH)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return groups.standing(branches).stream()
        .collect(Collectors.toMap(PeopleCheck::groupKey, PartyGroup::id));
  }

  private static String groupKey(PartyGroup group) {
    return group.branch() + group.name();
  }

  private Checked check(
      Parsed row,
      Map<UnitPath, Map<String, HouseholdView>> households,
      Map<ByteBuffer, Person> known,
      Set<UUID> taken,
      Map<String, UUID> formed) {
    List<Fault> faults = new ArrayList<>();
    UnitPath unit =
        tried(faults, PeopleImporter.UNIT, () -> places.unit(row.text(PeopleImporter.UNIT)));
    UUID household = unit == null ? null : household(row, unit, households, faults);
    UnitPath branch = branch(row, faults);
    UUID wished =
        row.has(PeopleImporter.PERSON)
            ? tried(faults, PeopleImporter.PERSON, () -> Ids.parse(row.text(PeopleImporter.PERSON)))
            : null;
    LocalDate joined = row.date(PeopleImporter.JOINED);
    if (joined != null && joined.isAfter(scope.on())) {
      faults.add(
          new Fault(
              PeopleImporter.JOINED,
              Problem.invalid("people.date-ahead", "date", joined, "today", scope.on())));
    }
    byte[] hash = seal.hash(row.idNumber(PeopleImporter.ID_NUMBER).value());
    Person person = known.get(ByteBuffer.wrap(hash));
    mustBeTheirs(wished, person, taken, faults);
    mustLeadAlone(row, branch, hash, faults);
    if (!faults.isEmpty()) {
      return Checked.error(faults);
    }
    if (unit.level() == Level.VILLAGE) {
      units.add(unit);
    }
    return result(row(row, unit, household, branch), person, wished, formed);
  }

  private UUID household(
      Parsed row,
      UnitPath unit,
      Map<UnitPath, Map<String, HouseholdView>> households,
      List<Fault> faults) {
    String number = row.text(PeopleImporter.HOUSEHOLD);
    if (number == null) {
      return null;
    }
    HouseholdView found = households.getOrDefault(unit, Map.of()).get(number);
    if (found == null) {
      faults.add(
          new Fault(
              PeopleImporter.HOUSEHOLD,
              Problem.refused(
                  "people.unknown-number",
                  "number",
                  number,
                  "unit",
                  row.text(PeopleImporter.UNIT))));
      return null;
    }
    return found.id();
  }

  private UnitPath branch(Parsed row, List<Fault> faults) {
    if (row.has(PeopleImporter.BRANCH)) {
      return tried(
          faults, PeopleImporter.BRANCH, () -> places.branch(row.text(PeopleImporter.BRANCH)));
    }
    if (row.has(PeopleImporter.GROUP) || Boolean.TRUE.equals(row.yes(PeopleImporter.LEADS))) {
      faults.add(new Fault(PeopleImporter.BRANCH, Problem.invalid("people.group-without-branch")));
    }
    return null;
  }

  private static void mustBeTheirs(
      UUID wished, Person person, Set<UUID> taken, List<Fault> faults) {
    boolean another =
        wished != null && (person == null ? taken.contains(wished) : !person.id().equals(wished));
    if (another) {
      faults.add(
          new Fault(PeopleImporter.PERSON, Problem.conflict("people.id-taken", "person", wished)));
    }
  }

  private void mustLeadAlone(Parsed row, UnitPath branch, byte[] hash, List<Fault> faults) {
    if (branch == null || !Boolean.TRUE.equals(row.yes(PeopleImporter.LEADS))) {
      return;
    }
    String group = row.text(PeopleImporter.GROUP);
    if (group == null) {
      faults.add(new Fault(PeopleImporter.GROUP, Problem.invalid("people.group-missing")));
    } else if (!leaders.computeIfAbsent(branch + group, any -> key(hash)).equals(key(hash))) {
      faults.add(
          new Fault(PeopleImporter.LEADS, Problem.conflict("people.two-leaders", "group", group)));
    }
  }

  private PersonRow row(Parsed row, UnitPath unit, UUID household, UnitPath branch) {
    return new PersonRow(
        row.text(PeopleImporter.NAME),
        PersonRow.text(seal.seal(row.idNumber(PeopleImporter.ID_NUMBER).value())),
        row.has(PeopleImporter.PHONE)
            ? PersonRow.text(seal.seal(row.phone(PeopleImporter.PHONE).digits()))
            : null,
        unit.value(),
        household,
        row.text(PeopleImporter.ORGANISATION),
        row.choices(PeopleImporter.ROLES),
        branch == null ? null : branch.value(),
        row.text(PeopleImporter.GROUP),
        Boolean.TRUE.equals(row.yes(PeopleImporter.LEADS)),
        row.date(PeopleImporter.JOINED));
  }

  private Checked result(PersonRow row, Person person, UUID wished, Map<String, UUID> formed) {
    UUID group =
        row.group() == null ? null : formed.getOrDefault(row.branch() + row.group(), TO_BE_FORMED);
    if (person == null) {
      Person fresh = row.fresh(wished == null ? Ids.next() : wished);
      return tried(
          row, fresh, group, () -> Checked.add(fresh.id(), row).showing(null, line.of(fresh)));
    }
    String before = line.of(person);
    boolean reachable = person.isGone() || scope.actor().scope().contains(person.unit());
    if (!reachable) {
      return Checked.error(
          new Fault(
              PeopleImporter.UNIT,
              Problem.forbidden("access.outside-scope", "scope", scope.actor().scope().value())));
    }
    boolean willLead = row.leads() && !leadsAlready(group, person.id());
    return tried(
        row,
        person,
        group,
        () ->
            person.isChanged() || willLead
                ? Checked.change(person.id(), row).showing(before, line.of(person))
                : Checked.same(person.id()));
  }

  private boolean leadsAlready(UUID group, UUID person) {
    return groups.ofIds(List.of(group)).stream().anyMatch(one -> person.equals(one.leader()));
  }

  /** What the person would refuse is an error of the row. */
  private Checked tried(PersonRow row, Person person, UUID group, Supplier<Checked> result) {
    try {
      row.applyTo(person, group, scope.on());
      return result.get();
    } catch (Problem refused) {
      return Checked.error(Fault.of(refused));
    }
  }

  private static <T> T tried(List<Fault> faults, String field, Supplier<T> value) {
    try {
      return value.get();
    } catch (Problem wrong) {
      faults.add(new Fault(field, wrong));
      return null;
    }
  }

  private static UUID id(String text) {
    try {
      return Ids.parse(text);
    } catch (Problem malformed) {
      return null;
    }
  }

  /** Who belongs to a village of the file and is not in it, unless a row could not be told. */
  @Override
  public void settle(Staging staging) {
    if (staging.unidentified() > 0) {
      return;
    }
    for (UnitPath unit : units) {
      Map<String, People.Registered> byKey =
          people.registeredIn(unit).stream()
              .collect(Collectors.toMap(one -> key(one.idNumberHash()), one -> one));
      List<Leaver> leavers =
          staging.absent(byKey.keySet()).stream()
              .sorted()
              .map(
                  key ->
                      new Leaver(
                          byKey.get(key).id(),
                          key,
                          null,
                          line.ofLeaver(byKey.get(key).name(), unit),
                          null))
              .toList();
      if (!leavers.isEmpty()) {
        staging.leave(leavers);
      }
    }
  }
}
