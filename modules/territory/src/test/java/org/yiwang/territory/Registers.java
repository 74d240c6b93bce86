package org.yiwang.territory;

/** Registers over units in memory. */
final class Registers {

  private Registers() {}

  static Registry of(RememberedUnits units) {
    return of(units, new RememberedPosts(), new Heard<>());
  }

  static Registry of(RememberedUnits units, RememberedPosts posts, Heard<UnitsSucceeded> news) {
    return new Registry(
        units,
        new Handover(units, new PostHandover(posts), news, new Heard<>()),
        new FreeCodes(units));
  }
}
