package org.yiwang.grids;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public List<Change> sizesSince(UUID unit, LocalDate from) {
    return households.changeDays(from).stream().map(day -> households.sizeOf(unit, day)).toList();
  }

  @Override
  public Map<UUID, Grid> locked(Map<UUID, UnitPath> units) {
    Map<UUID, Grid> found = new HashMap<>();
    units.forEach((unit, path) -> found.put(unit, locked(unit, path)));
    return found;
  }

  @Override
  public Map<UUID, List<Change>> sizesSince(Collection<UUID> units, LocalDate from) {
    Map<UUID, List<Change>> sizes = new HashMap<>();
    units.forEach(unit -> sizes.put(unit, sizesSince(unit, from)));
    return sizes;
  }
}
