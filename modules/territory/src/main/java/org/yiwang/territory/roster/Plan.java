package org.yiwang.territory.roster;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.kernel.Problem;

/** The shifts of one unit that stand beside each other: no hour twice in the same order. */
final class Plan {

  private final List<Shift> standing;

  Plan(List<Shift> standing) {
    this.standing = new ArrayList<>(standing);
  }

  /** Takes out what has ended. */
  void without(Shift ended) {
    standing.removeIf(shift -> shift.id().equals(ended.id()));
  }

  /**
   * @throws Problem {@code territory.shift-overlaps}, {@code territory.shift-twice}
   */
  void add(Shift wanted) {
    for (Shift other : standing) {
      if (!wanted.meets(other)) {
        continue;
      }
      if (wanted.order() == other.order()) {
        throw clash("territory.shift-overlaps", wanted, other);
      }
      if (wanted.person().equals(other.person())) {
        throw clash("territory.shift-twice", wanted, other);
      }
    }
    standing.add(wanted);
  }

  private static Problem clash(String code, Shift wanted, Shift other) {
    return Problem.conflict(
        code,
        "order",
        wanted.order(),
        "from",
        wanted.from(),
        "until",
        wanted.until(),
        "person",
        other.personName(),
        "otherFrom",
        other.from(),
        "otherUntil",
        other.end());
  }
}
