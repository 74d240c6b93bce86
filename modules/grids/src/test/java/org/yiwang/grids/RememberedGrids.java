package org.yiwang.grids;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/** Grids and households in memory. */
final class RememberedGrids implements Grids {

  private final Map<UUID, Grid> grids = new HashMap<>();
  private final Map<String, Household> households = new HashMap<>();

  int households() {
    return households.size();
  }

  @Override
  public Grid locked(UUID unit, UnitPath path) {
    return grids.computeIfAbsent(unit, any -> new Grid(unit, path));
  }

  @Override
  public Optional<Household> household(UnitPath village, String number) {
    return Optional.ofNullable(households.get(village + number));
  }

  @Override
  public void add(Household household) {
    HouseholdView view = household.view(null);
    households.put(new UnitPath(view.gridPath()).at(Level.VILLAGE) + view.number(), household);
  }
}
