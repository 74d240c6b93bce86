package org.yiwang.launcher.demo.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.launcher.demo.town.Residents.Age;
import org.yiwang.launcher.demo.town.Residents.Resident;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.Village;
import org.yiwang.launcher.demo.town.words.Dice;

/**
 * Makes the roll of one village: one leader for each grid who lives in it, the secretaries and
 * cadres, the financial cadre of the bank, the other Party members, and people of standing.
 */
final class Enrolling {
  /** Grids that one cadre of the village instructs, at most. */
  private static final int WORKLOAD = 7;

  private static final int VETERANS_BORN_BEFORE = 1955;

  private static final List<String> ELDERS =
      List.of("veteran-cadre", "veteran-teacher", "veteran-soldier", "model-worker");

  /** What makes a leader of somebody who is no Party member. */
  private static final List<List<String>> STANDING =
      List.of(
          List.of("veteran-cadre"),
          List.of("veteran-teacher"),
          List.of("veteran-soldier"),
          List.of("model-worker"),
          List.of("local-worthy"),
          List.of("local-worthy"),
          List.of("local-worthy", "party-applicant"));

  private final Village village;
  private final Residents residents;
  private final List<Known> known;
  private final Dice dice;
  private final PartyGroups groups;
  private final List<Person> people = new ArrayList<>();

  Enrolling(Village village, Residents residents, List<Known> known, Dice dice) {
    this.village = village;
    this.residents = residents;
    this.known = known;
    this.dice = dice;
    this.groups = new PartyGroups(dice);
  }

  /**
   * @param members how many Party members the village shall have
   * @param bank where the financial cadre works
   * @param banker whether the financial cadre leads a grid as well
   */
  Roll enrol(int members, String bank, boolean banker) {
    Person secretary =
        village.branches().stream()
            .flatMap(branch -> named(branch, "village-secretary").stream())
            .findFirst()
            .orElseGet(() -> cadre(village.branches().get(0)));
    Map<Branch, Person> secretaries = new HashMap<>();
    for (Branch branch : village.branches()) {
      secretaries.put(branch, named(branch, "branch-secretary").orElseGet(() -> cadre(branch)));
    }
    List<Person> cadres = new ArrayList<>();
    village.branches().forEach(branch -> cadres.add(secretaries.get(branch)));
    int grids = (int) village.grids().count();
    while (cadres.size() * WORKLOAD < grids) {
      cadres.add(cadre(dice.pick(village.branches())));
    }
    Map<Grid, Person> leaders = leaders(bank, banker);
    if (!banker) {
      Grid home = dice.pick(dice.pick(village.branches()).grids());
      add(residents.next(home, Age.OFFICE), List.of("village-cadre"), bank, null);
    }
    standing(grids / 4);
    others(members);
    return new Roll(village, people, secretary, secretaries, leaders, cadres);
  }

  private Map<Grid, Person> leaders(String bank, boolean banker) {
    Map<Grid, Person> leaders = new HashMap<>();
    for (Branch branch : village.branches()) {
      for (Grid grid : branch.grids()) {
        if (banker && leaders.isEmpty()) {
          Resident who = residents.next(grid, Age.OFFICE);
          leaders.put(grid, member(branch, grid, who, List.of("village-cadre"), bank));
        } else if (known(branch, "grid-leader").anyMatch(each -> each.grid() == grid.place())) {
          leaders.put(grid, member(branch, grid, residents.headOfFirst(grid), List.of(), ""));
        } else {
          leaders.put(grid, leader(branch, grid));
        }
      }
    }
    return leaders;
  }

  private Stream<Known> known(Branch branch, String duty) {
    return known.stream()
        .filter(each -> each.unit().equals(branch.code()) && each.duty().equals(duty));
  }

  /** Who holds this duty and has a name beforehand, if there is such a person in the branch. */
  private Optional<Person> named(Branch branch, String duty) {
    return known(branch, duty)
        .findFirst()
        .map(each -> branch.grids().get(each.grid() - 1))
        .map(grid -> cadre(branch, grid, residents.headOfFirst(grid)));
  }

  /** Seven in eight are Party members; the others have standing of another kind. */
  private Person leader(Branch branch, Grid grid) {
    Resident who = residents.next(grid, Age.ANY);
    if (dice.percent(88)) {
      return member(branch, grid, who, List.of(), "");
    }
    return add(who, dice.pick(STANDING), "", null);
  }

  private Person cadre(Branch branch) {
    Grid grid = dice.pick(branch.grids());
    return cadre(branch, grid, residents.next(grid, Age.OFFICE));
  }

  private Person cadre(Branch branch, Grid grid, Resident who) {
    return member(branch, grid, who, List.of("village-cadre"), village.committee());
  }

  private void standing(int wished) {
    List<String> roles = new ArrayList<>(ELDERS);
    roles.addAll(List.of("local-worthy", "party-applicant", "party-applicant"));
    for (int i = 0; i < wished; i++) {
      Grid grid = dice.pick(dice.pick(village.branches()).grids());
      add(residents.next(grid, Age.ANY), List.of(dice.pick(roles)), "", null);
    }
  }

  /** Spread over the branches in turn until the village has its members. */
  private void others(int members) {
    for (long have = people.stream().filter(Person::member).count(); have < members; have++) {
      Branch branch = village.branches().get((int) (have % village.branches().size()));
      Grid grid = dice.pick(branch.grids());
      member(branch, grid, residents.next(grid, Age.ANY), List.of(), "");
    }
  }

  private Person member(
      Branch branch, Grid grid, Resident who, List<String> further, String workplace) {
    List<String> roles = new ArrayList<>(List.of("party-member"));
    roles.addAll(further);
    if (who.citizen().born().getYear() < VETERANS_BORN_BEFORE) {
      roles.add("veteran-member");
    }
    return add(who, roles, workplace, groups.admit(branch, grid, who.citizen()));
  }

  private Person add(
      Resident who, List<String> roles, String workplace, Person.Membership membership) {
    Person person =
        new Person(
            who.citizen(),
            village.code(),
            who.household().number(),
            List.copyOf(roles),
            workplace,
            membership);
    people.add(person);
    return person;
  }
}
