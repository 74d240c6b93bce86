package org.yiwang.grids.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiwang.kernel.UnitPath;

/** People in memory. */
final class RememberedPeople implements People {

  private final Map<UUID, Person> people = new LinkedHashMap<>();

  @Override
  public List<Person> ofIds(Collection<UUID> ids) {
    return people.values().stream().filter(person -> ids.contains(person.id())).toList();
  }

  @Override
  public List<Person> ofIdNumbers(Collection<byte[]> hashes) {
    return people.values().stream()
        .filter(
            person ->
                hashes.stream()
                    .anyMatch(hash -> Arrays.equals(hash, person.identity().idNumber().hash())))
        .toList();
  }

  @Override
  public Set<UUID> registered(Collection<UUID> ids) {
    return ofIds(ids).stream().map(Person::id).collect(Collectors.toSet());
  }

  @Override
  public List<Person> lookAt(Collection<byte[]> hashes) {
    return ofIdNumbers(hashes);
  }

  @Override
  public List<Registered> registeredIn(UnitPath unit) {
    return people.values().stream()
        .filter(person -> person.belonging().filter(row -> row.unit().equals(unit)).isPresent())
        .map(
            person ->
                new Registered(
                    person.id(), person.identity().name(), person.identity().idNumber().hash()))
        .toList();
  }

  @Override
  public List<Person> attachedTo(UnitPath unit) {
    return people.values().stream()
        .filter(
            person ->
                person.belonging().filter(row -> unit.contains(row.unit())).isPresent()
                    || person
                        .openMembership()
                        .filter(row -> unit.contains(row.branch()))
                        .isPresent())
        .toList();
  }

  @Override
  public List<Person> inGroup(UUID group) {
    return people.values().stream()
        .filter(
            person -> person.openMembership().filter(row -> group.equals(row.group())).isPresent())
        .toList();
  }

  @Override
  public void keep(Collection<Person> changed) {
    changed.forEach(person -> people.put(person.id(), person));
  }
}
