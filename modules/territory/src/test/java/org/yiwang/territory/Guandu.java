package org.yiwang.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Places of Guandu Town and commands of its administrator. */
public final class Guandu {

  public static final UnitPath COUNTY = new UnitPath("43/01/81/");
  public static final UnitPath TOWN = new UnitPath("43/01/81/104/");
  public static final UnitPath ZHULIAN = new UnitPath("43/01/81/104/218/");
  public static final UnitPath DAWU_BRANCH = new UnitPath("43/01/81/104/218/b01/");

  /** 00:30 of 8 October in China, still the 7th in Greenwich. */
  public static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2026-10-07T16:30:00Z");

  public static final LocalDate MAY_2020 = LocalDate.parse("2020-05-01");

  private Guandu() {}

  public static Command byTheCounty() {
    return by(COUNTY, JUST_AFTER_MIDNIGHT);
  }

  public static Command byTheCountyAt(Instant at) {
    return by(COUNTY, at);
  }

  public static Command by(UnitPath scope, Instant at) {
    Actor administrator = new Actor(UUID.randomUUID(), "管理员", scope, Set.of("territory.manage"));
    return new Command(administrator, UUID.randomUUID(), "key-00000001", "a".repeat(64), at);
  }
}
