package org.yiwang.grids;

/**
 * How many come to a grid or, below zero, leave it at once.
 *
 * @param households villagers' households
 * @param merchants counted apart
 */
public record Change(int households, int merchants) {

  public static final Change NONE = new Change(0, 0);

  public static Change one(HouseholdKind kind) {
    return kind == HouseholdKind.MERCHANT ? new Change(0, 1) : new Change(1, 0);
  }

  public Change negated() {
    return new Change(-households, -merchants);
  }

  public Change plus(Change other) {
    return new Change(households + other.households, merchants + other.merchants);
  }

  boolean grows() {
    return households > 0 || merchants > 0;
  }
}
