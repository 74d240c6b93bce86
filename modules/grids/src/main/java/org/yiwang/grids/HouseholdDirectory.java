package org.yiwang.grids;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** What other modules ask about households. */
public interface HouseholdDirectory {

  /** As it is today, or was when it left. */
  Optional<HouseholdView> find(UUID id);

  /** Those registered in a village under these numbers; absent ones are left out. */
  Map<String, HouseholdView> ofNumbers(UnitPath village, Collection<String> numbers);

  default Optional<HouseholdView> ofNumber(UnitPath village, String number) {
    return Optional.ofNullable(ofNumbers(village, java.util.List.of(number)).get(number));
  }
}
