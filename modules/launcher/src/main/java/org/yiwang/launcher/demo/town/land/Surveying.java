package org.yiwang.launcher.demo.town.land;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Words;

/** Lays out a town: sizes of grids, hamlets of one to three grids, their names and their land. */
public final class Surveying {
  /** Hamlets are put together to village groups of about this many households. */
  private static final int GROUP = 42;

  private final TownPlan plan;
  private final List<Integer> sizes;
  private final Dice dice;
  private int dealt;

  public Surveying(TownPlan plan, int grids, int households, long seed) {
    this.plan = plan;
    this.dice = Dice.of(seed, "land of " + plan.code());
    this.sizes = GridSizes.of(grids, households, dice);
  }

  public List<Village> survey() {
    List<Integer> weights = plan.villages().stream().map(TownPlan.VillagePlan::weight).toList();
    List<Integer> shares = Shares.of(sizes.size(), weights);
    List<Village> villages = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      villages.add(village(i, plan.villages().get(i), shares.get(i)));
    }
    return villages;
  }

  private Village village(int place, TownPlan.VillagePlan village, int grids) {
    List<String> names = TownPlan.places(dice);
    names.removeAll(village.branches());
    List<List<Hamlet>> hamlets = new ArrayList<>();
    for (int share : Shares.equal(grids, village.branches().size())) {
      hamlets.add(hamlets(village.branches().get(hamlets.size()), share, names));
    }
    Valley valley = new Valley(place, hamlets.stream().flatMap(List::stream).toList(), dice);
    Numbering numbering = new Numbering(village.code());
    List<Branch> branches = new ArrayList<>();
    for (List<Hamlet> below : hamlets) {
      branches.add(numbering.branch(village.branches().get(branches.size()), below, valley));
    }
    return new Village(village, branches);
  }

  /** The first hamlet bears the branch's name and has an upper and a lower quarter. */
  private List<Hamlet> hamlets(String branch, int grids, List<String> names) {
    List<Integer> own = new ArrayList<>(sizes.subList(dealt, dealt + grids));
    dealt += grids;
    List<Integer> first = own.stream().filter(size -> size >= GridSizes.FEW).limit(2).toList();
    first.forEach(size -> own.remove(size));
    List<Hamlet> hamlets = new ArrayList<>(List.of(new Hamlet(branch, first)));
    List<Integer> together = new ArrayList<>();
    int wished = dice.between(1, 3);
    for (int size : own) {
      boolean small = size < GridSizes.FEW;
      if (small) {
        hamlets.add(new Hamlet(names.remove(0), List.of(size)));
      } else {
        together.add(size);
      }
      if (together.size() == wished) {
        hamlets.add(new Hamlet(names.remove(0), List.copyOf(together)));
        together.clear();
        wished = dice.between(1, 3);
      }
    }
    if (!together.isEmpty()) {
      hamlets.add(new Hamlet(names.remove(0), List.copyOf(together)));
    }
    return hamlets;
  }

  /** Numbers of branches, grids and groups, which run through a village. */
  private static final class Numbering {
    private final String village;
    private int branches;
    private int grids;
    private int group = 1;
    private int grouped;

    Numbering(String village) {
      this.village = village;
    }

    Branch branch(String name, List<Hamlet> hamlets, Valley valley) {
      branches++;
      List<Grid> below = new ArrayList<>();
      for (Hamlet hamlet : hamlets) {
        if (grouped + hamlet.households() / 2 > GROUP) {
          group++;
          grouped = 0;
        }
        grouped += hamlet.households();
        grids(hamlet, valley.settle(hamlet), below);
      }
      String code = village + String.format(Locale.ROOT, "b%02d", branches);
      return new Branch(code, Words.text("branch", name), branches, List.copyOf(below));
    }

    private void grids(Hamlet hamlet, List<Site> sites, List<Grid> below) {
      int house = 1;
      for (int i = 0; i < sites.size(); i++) {
        grids++;
        String code = village + String.format(Locale.ROOT, "%03d", grids);
        String name = Words.text("grid", hamlet.quarters().get(i));
        below.add(new Grid(code, name, below.size() + 1, hamlet, group, house, sites.get(i)));
        house += sites.get(i).houses();
      }
    }
  }
}
