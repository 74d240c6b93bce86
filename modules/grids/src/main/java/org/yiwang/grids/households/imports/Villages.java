package org.yiwang.grids.households.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** The villages that a file names, looked up once each. */
final class Villages {

  private final Territory territory;
  private final Registers registers;
  private final Map<String, Optional<UnitPath>> byCode = new HashMap<>();
  private final Map<UnitPath, List<UnitPath>> lineages = new HashMap<>();
  private final Map<UnitPath, Map<String, Registers.GridRef>> grids = new HashMap<>();

  Villages(Territory territory, Registers registers) {
    this.territory = territory;
    this.registers = registers;
  }

  /** Empty when no village that stands has this code. */
  Optional<UnitPath> ofCode(String code) {
    return byCode.computeIfAbsent(
        code,
        wanted ->
            territory
                .unitOfCode(wanted)
                .filter(unit -> Level.VILLAGE.slug().equals(unit.level()))
                .filter(unit -> unit.validTo() == null)
                .map(UnitView::unitPath));
  }

  /** The village and those it has followed, whose numbers still hold. */
  List<UnitPath> lineage(UnitPath village) {
    return lineages.computeIfAbsent(village, territory::lineage);
  }

  Map<String, Registers.GridRef> grids(UnitPath village) {
    return grids.computeIfAbsent(village, registers::grids);
  }

  Optional<Registers.GridRef> grid(UnitPath path) {
    return grids(path.at(Level.VILLAGE)).values().stream()
        .filter(grid -> grid.path().equals(path))
        .findFirst();
  }
}
