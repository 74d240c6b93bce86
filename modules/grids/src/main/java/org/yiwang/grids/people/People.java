package org.yiwang.grids.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** The people as their module keeps them, each with their whole history. */
public interface People {

  /** Those of the ids that are registered, locked until the transaction ends. */
  List<Person> ofIds(Collection<UUID> ids);

  default Optional<Person> find(UUID id) {
    return ofIds(List.of(id)).stream().findFirst();
  }

  /** Those with one of these keyed hashes of identity numbers, locked likewise. */
  List<Person> ofIdNumbers(Collection<byte[]> hashes);

  /** Which of the ids are registered already. */
  Set<UUID> registered(Collection<UUID> ids);

  /** As {@link #ofIdNumbers}, without locking anybody: only to look at. */
  List<Person> lookAt(Collection<byte[]> hashes);

  /** Those who belong to exactly this unit today, by what they are told apart by. */
  List<Registered> registeredIn(UnitPath unit);

  /**
   * @param idNumberHash keyed
   */
  record Registered(UUID id, String name, byte[] idNumberHash) {}

  /** Those who belong to a unit or are on the roll of a branch, itself or below, today. */
  List<Person> attachedTo(UnitPath unit);

  /** Those on the roll with this Party group today. */
  List<Person> inGroup(UUID group);

  /** Writes what was changed; a handful of statements for any number of people. */
  void keep(Collection<Person> people);
}
