package org.yiwang.grids;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** Grids in memory, and how many households stand in them by what the households remember. */
public final class RememberedGrids implements Grids {

  private final Map<UUID, Grid> grids = new HashMap<>();
  private final RememberedHouseholds households;

  RememberedGrids(RememberedHouseholds households) {
    this.households = households;
  }

  @Override
  public Grid locked(UUID unit, UnitPath path) {
    return grids.computeIfAbsent(unit, any -> new Grid(unit, path));
  }

  @Override
  public Optional<Grid> find(UUID unit) {
    return Optional.ofNullable(grids.get(unit));
  }

  @Override
  public List<Change> sizesSince(UUID unit, LocalDate from) {
    return households.changeDays(from).stream().map(day -> households.sizeOf(unit, day)).toList();
  }
}
