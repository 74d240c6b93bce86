package org.yiwang.launcher.demo.town;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.TownPlan;
import org.yiwang.launcher.demo.town.land.Village;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * Who holds which post: the town's two desks, the secretaries of villages and branches, and for
 * each grid a leader and two instructors, one of the town and one of the village. Whoever is above
 * answers for a post that falls vacant. Everybody took over on the day of the registers.
 */
final class Staffing {
  private final TownHall hall;
  private final List<Roll> rolls;
  private final List<Post> posts = new ArrayList<>();
  private int instructed;

  Staffing(TownHall hall, List<Roll> rolls) {
    this.hall = hall;
    this.rolls = rolls;
  }

  /** Those that answer for others come before them. */
  List<Post> posts() {
    TownPlan plan = hall.plan();
    Post dispatch = desk(plan, "town-dispatch", null);
    desk(plan, "triage-desk", dispatch);
    int grids = rolls.stream().mapToInt(roll -> roll.leaders().size()).sum();
    for (Roll roll : rolls) {
      village(roll, dispatch, grids);
    }
    return List.copyOf(posts);
  }

  private void village(Roll roll, Post dispatch, int grids) {
    Village village = roll.village();
    Post secretary =
        post(village.code(), "village-secretary", village.name(), dispatch, roll.secretary());
    int below = 0;
    for (Branch branch : village.branches()) {
      Person holder = roll.secretaries().get(branch);
      Post first = post(branch.code(), "branch-secretary", branch.name(), secretary, holder);
      for (Grid grid : branch.grids()) {
        Person leader = roll.leaders().get(grid);
        post(grid.code(), "grid-leader", grid.name(), first, leader);
        Person town = in(hall.instructors(), instructed++, grids);
        post(grid.code(), "instructor-town", grid.name(), null, town);
        Person own = in(roll.cadres(), below++, roll.leaders().size());
        post(grid.code(), "instructor-village", grid.name(), null, own);
      }
    }
  }

  /** Neighbouring grids have the same instructor, and all instructors about as many. */
  private static Person in(List<Person> people, int place, int places) {
    return people.get(place * people.size() / places);
  }

  private Post desk(TownPlan plan, String role, Post fallback) {
    return post(plan.unitCode(), role, plan.name(), fallback, hall.desks().get(role));
  }

  private Post post(String unit, String role, String of, Post fallback, Person holder) {
    String name = Words.text("post.name." + role, of);
    Post post = new Post(unit, role, name, fallback, holder, TownGenerator.SINCE);
    posts.add(post);
    return post;
  }
}
