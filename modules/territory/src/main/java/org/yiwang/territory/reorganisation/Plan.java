package org.yiwang.territory.reorganisation;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.territory.Handover.Step;
import org.yiwang.territory.Unit;

/** Who takes over from whom, superiors first, and who has to be founded for it. */
final class Plan {

  private final List<Step> steps = new ArrayList<>();
  private final List<Unit> founded = new ArrayList<>();

  Unit found(Unit unit) {
    founded.add(unit);
    return unit;
  }

  void succeed(Unit from, Unit to) {
    steps.add(new Step(from, to));
  }

  List<Step> steps() {
    return steps;
  }

  List<Unit> founded() {
    return founded;
  }
}
