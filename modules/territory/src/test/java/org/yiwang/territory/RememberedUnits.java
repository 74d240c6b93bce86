package org.yiwang.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yiwang.kernel.UnitPath;

/** Units in memory. */
final class RememberedUnits implements Units {

  private final Set<UnitPath> standing = new HashSet<>();
  private final List<Unit> added = new ArrayList<>();

  static RememberedUnits standing(UnitPath... paths) {
    RememberedUnits units = new RememberedUnits();
    units.standing.addAll(List.of(paths));
    return units;
  }

  List<UnitView> added() {
    return added.stream().map(Unit::view).toList();
  }

  @Override
  public boolean stands(UnitPath path) {
    return standing.contains(path);
  }

  @Override
  public boolean codeStands(String code) {
    return added.stream().anyMatch(unit -> unit.view().code().equals(code));
  }

  @Override
  public void add(Unit unit) {
    standing.add(unit.path());
    added.add(unit);
  }
}
