package org.yiwang.launcher.demo.town;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * The Party groups of a village's branches: neighbouring grids make one; its first member leads.
 */
final class PartyGroups {
  private static final int GRIDS = 5;

  private final Dice dice;
  private final Set<String> led = new HashSet<>();

  PartyGroups(Dice dice) {
    this.dice = dice;
  }

  Person.Membership admit(Branch branch, Grid home, Citizen citizen) {
    String place = branch.grids().get(0).hamlet().name();
    String group = Words.text("party-group", place, (home.place() - 1) / GRIDS + 1);
    boolean leads = led.add(branch.code() + group);
    LocalDate first = citizen.born().plusYears(20);
    LocalDate last = citizen.born().plusYears(citizen.born().getYear() < 1985 ? 32 : 21);
    return new Person.Membership(branch.code(), group, leads, dice.day(first, last));
  }
}
