package org.yiwang.grids.leading.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Which grids and units a caller may read the crews of. */
@Dependent
class CrewReading {

  private final Territory territory;

  @Inject
  CrewReading(Territory territory) {
    this.territory = territory;
  }

  /** One that stands, or stood once. */
  UnitView grid(Actor actor, String id) {
    actor.must("grids.read");
    UnitView unit =
        territory
            .unit(Ids.parse(id))
            .filter(found -> Level.GRID.slug().equals(found.level()))
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id));
    actor.mustReach(unit.unitPath());
    return unit;
  }

  /** The caller's scope when none is asked for. */
  UnitPath under(Actor actor, String asked) {
    actor.must("grids.read");
    UnitPath top = asked == null ? actor.scope() : new UnitPath(asked);
    actor.mustReach(top);
    return top;
  }
}
