package org.yiwang.territory;

/**
 * One unit has ended and another answers for what was its own.
 *
 * @param from that ended; its path stays its own for ever
 * @param to of the same level; or, when an empty unit was dissolved, its superior
 */
public record Succession(UnitView from, UnitView to) {

  /** Whether the unit was empty and nobody of its own level follows. */
  public boolean isDissolution() {
    return !from.level().equals(to.level());
  }
}
