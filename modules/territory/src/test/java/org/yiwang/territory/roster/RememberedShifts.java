package org.yiwang.territory.roster;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Shifts in memory. */
final class RememberedShifts implements Shifts {

  private final Map<UUID, Shift> all = new LinkedHashMap<>();

  @Override
  public void lock(Command command, UnitPath unit) {
    // There is nobody to wait for.
  }

  @Override
  public Optional<Shift> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<Shift> between(UnitPath unit, Instant from, Instant until) {
    return all.values().stream()
        .filter(shift -> shift.unit().equals(unit))
        .filter(shift -> shift.from().isBefore(until) && shift.end().isAfter(from))
        .filter(shift -> shift.end().isAfter(shift.from()))
        .sorted(Comparator.comparing(Shift::from))
        .toList();
  }

  @Override
  public void add(Command command, List<Shift> shifts) {
    shifts.forEach(shift -> all.put(shift.id(), shift));
  }

  @Override
  public void end(Command command, List<Shift> ended) {
    ended.forEach(shift -> all.put(shift.id(), shift));
  }
}
