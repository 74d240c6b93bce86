package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.IdNumber;

/** What others ask about people; numbers are masked in every answer. */
public interface PeopleDirectory {

  /** As they were on a day. */
  Optional<PersonView> find(UUID id, LocalDate day);

  /** As they were on a day, by id; who is not registered is left out. */
  Map<UUID, PersonView> ofIds(Collection<UUID> ids, LocalDate day);

  /** Those among the numbers' holders who are there on a day, by number. */
  Map<IdNumber, PersonView> ofIdNumbers(Collection<IdNumber> numbers, LocalDate day);

  /** Everybody with this identity number, or with this phone, there or gone. */
  List<PersonView> ofNumber(String number, LocalDate day);
}
