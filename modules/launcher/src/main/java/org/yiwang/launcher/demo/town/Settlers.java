package org.yiwang.launcher.demo.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.GridSizes;
import org.yiwang.launcher.demo.town.land.Hamlet;
import org.yiwang.launcher.demo.town.land.Position;
import org.yiwang.launcher.demo.town.land.Village;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Words;

/** Who lives in which house, and which shops stand along the river road. */
final class Settlers {
  private static final int MOST_SHOPS = 12;

  /** Numbers of a village's households: a thousand for each group. */
  private static final int THOUSAND = 1_000;

  /** Above the numbers of every group. */
  private static final int SHOPS = 90_000;

  private final Registrar registrar;
  private final List<Known> known;
  private final Dice dice;
  private final Map<String, Integer> numbers = new HashMap<>();

  Settlers(Registrar registrar, List<Known> known, Dice dice) {
    this.registrar = registrar;
    this.known = known;
    this.dice = dice;
  }

  /** The households of a village's villagers, grid after grid. */
  Map<Grid, List<Household>> villagers(Village village) {
    Map<Grid, List<Household>> households = new HashMap<>();
    Map<Hamlet, List<String>> clans = new HashMap<>();
    for (Branch branch : village.branches()) {
      for (Grid grid : branch.grids()) {
        List<String> here = clans.computeIfAbsent(grid.hamlet(), hamlet -> clans());
        households.put(grid, villagers(village, branch, grid, here));
      }
    }
    return households;
  }

  /** Shops stand in the street, never so many that a grid would have more than 30 doors. */
  List<Household> merchants(List<Village> villages, int wished) {
    List<Grid> room = new ArrayList<>();
    for (Village village : villages) {
      village.grids().forEach(grid -> room.addAll(Collections.nCopies(room(grid), grid)));
    }
    dice.shuffle(room);
    room.sort(
        (one, other) -> Boolean.compare(!one.site().road().busy(), !other.site().road().busy()));
    Map<Grid, Integer> shops = new HashMap<>();
    room.stream().limit(wished).forEach(grid -> shops.merge(grid, 1, Integer::sum));
    List<Household> merchants = new ArrayList<>();
    for (Village village : villages) {
      village
          .grids()
          .forEach(grid -> merchants.addAll(shops(village, grid, shops.getOrDefault(grid, 0))));
    }
    return merchants;
  }

  private List<Household> villagers(Village village, Branch branch, Grid grid, List<String> clans) {
    List<Household> households = new ArrayList<>();
    for (Position position : grid.site().places(dice)) {
      int house = grid.firstHouse() + households.size();
      Citizen head = households.isEmpty() ? first(branch, grid, clans) : registrar.head(clans);
      households.add(
          new Household(
              grid,
              number(village, grid),
              false,
              head,
              !head.login().isEmpty() || !dice.percent(1),
              members(),
              Words.text("house", village.name(), grid.hamlet().name(), house),
              position));
    }
    return households;
  }

  private Citizen first(Branch branch, Grid grid, List<String> clans) {
    return known.stream()
        .filter(each -> each.unit().equals(branch.code()) && each.grid() == grid.place())
        .findFirst()
        .map(registrar::known)
        .orElseGet(() -> registrar.head(clans));
  }

  private List<Household> shops(Village village, Grid grid, int shops) {
    List<Household> merchants = new ArrayList<>();
    for (int i = 0; i < shops; i++) {
      int number = numbers.merge(village.code() + " shops", 1, Integer::sum);
      merchants.add(
          new Household(
              grid,
              Integer.toString(SHOPS + number),
              true,
              registrar.merchant(),
              dice.percent(80),
              dice.between(1, 5),
              Words.text("shop", village.name(), grid.hamlet().name(), number),
              grid.site().shop(i, shops, dice)));
    }
    return merchants;
  }

  private static int room(Grid grid) {
    return Math.min(MOST_SHOPS, GridSizes.MOST - grid.site().houses());
  }

  private String number(Village village, Grid grid) {
    int next = numbers.merge(village.code() + " " + grid.group(), 1, Integer::sum);
    return Integer.toString(grid.group() * THOUSAND + next);
  }

  private List<String> clans() {
    String first = registrar.surname();
    return List.of(first, first, registrar.surname());
  }

  private int members() {
    return Math.max(1, dice.below(4) + dice.below(4) + dice.below(2));
  }
}
