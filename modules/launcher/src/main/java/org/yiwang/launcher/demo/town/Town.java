package org.yiwang.launcher.demo.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.Shares;
import org.yiwang.launcher.demo.town.land.Surveying;
import org.yiwang.launcher.demo.town.land.TownPlan;
import org.yiwang.launcher.demo.town.land.Village;
import org.yiwang.launcher.demo.town.words.Dice;

/** One town as it stands: land, households, people, and who holds which post. */
record Town(
    TownPlan plan,
    List<Village> villages,
    List<Household> households,
    List<Person> people,
    List<Post> posts) {

  private static final int REAL_GRIDS = 389;
  private static final int REAL_HOUSEHOLDS = 7_500;
  private static final int REAL_MEMBERS = 800;
  private static final int HOUSEHOLDS_A_SHOP = 15;

  static Town build(TownPlan plan, int households, long seed, IdNumbers idNumbers) {
    Dice dice = Dice.of(seed, "people of " + plan.code());
    List<Known> known = plan.number() == 0 ? Known.all() : List.of();
    Registrar registrar = new Registrar(dice, idNumbers, plan.number());
    int grids = (int) Math.round((double) households * REAL_GRIDS / REAL_HOUSEHOLDS);
    List<Village> villages = new Surveying(plan, grids, households, seed).survey();

    Settlers settlers = new Settlers(registrar, known, dice);
    Map<Grid, List<Household>> settled = new HashMap<>();
    villages.forEach(village -> settled.putAll(settlers.villagers(village)));
    List<Household> all = new ArrayList<>();
    villages.forEach(village -> village.grids().forEach(grid -> all.addAll(settled.get(grid))));
    all.addAll(settlers.merchants(villages, households / HOUSEHOLDS_A_SHOP));

    TownHall hall = TownHall.of(plan, known, grids, registrar, dice);
    List<Integer> weights = villages.stream().map(each -> (int) each.grids().count()).toList();
    int members = (int) Math.round((double) households * REAL_MEMBERS / REAL_HOUSEHOLDS);
    List<Integer> shares = Shares.of(members, weights);
    Residents residents = new Residents(settled, registrar, dice);
    List<Person> people = new ArrayList<>(hall.cadres());
    List<Roll> rolls = new ArrayList<>();
    for (Village village : villages) {
      int share = shares.get(rolls.size());
      Enrolling enrolling = new Enrolling(village, residents, known, dice);
      rolls.add(enrolling.enrol(share, hall.bank(), rolls.size() < 2));
    }
    rolls.forEach(roll -> people.addAll(roll.people()));
    return new Town(plan, villages, all, people, new Staffing(hall, rolls).posts());
  }
}
