package org.yiwang.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.roster.Shift;
import org.yiwang.territory.roster.Shifts;

/** A duty roster in memory. */
public final class RememberedRoster implements Shifts {

  private final List<Shift> all = new ArrayList<>();

  /** These are rung for a unit, in this order, for thirty days. */
  public void onDuty(String unit, Instant from, Person... people) {
    for (int i = 0; i < people.length; i++) {
      all.add(
          new Shift(
              UUID.randomUUID(),
              new UnitPath(unit),
              i + 1,
              from,
              from.plus(Duration.ofDays(30)),
              people[i].id(),
              people[i].name(),
              "值班",
              null,
              null));
    }
  }

  @Override
  public List<Shift> between(UnitPath unit, Instant from, Instant until) {
    return all.stream()
        .filter(shift -> shift.unit().equals(unit))
        .filter(shift -> shift.from().isBefore(until) && shift.until().isAfter(from))
        .toList();
  }

  @Override
  public Optional<Shift> find(UUID id) {
    return all.stream().filter(shift -> shift.id().equals(id)).findFirst();
  }

  @Override
  public void lock(Command command, UnitPath unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(Command command, List<Shift> shifts) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void end(Command command, List<Shift> ended) {
    throw new UnsupportedOperationException();
  }
}
