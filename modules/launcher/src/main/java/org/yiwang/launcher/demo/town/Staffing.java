package org.yiwang.launcher.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.TownPlan;
import org.yiwang.launcher.demo.town.land.Village;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * Who holds which post: the town's two desks, the secretaries of villages and branches, and for
 * each grid a leader and two instructors, one of the town and one of the village. Whoever is above
 * answers for a post that falls vacant.
 */
final class Staffing {
  private static final LocalDate LATEST = LocalDate.of(2024, 12, 31);

  private final TownHall hall;
  private final List<Roll> rolls;
  private final Dice dice;
  private final List<Post> posts = new ArrayList<>();
  private int instructed;

  Staffing(TownHall hall, List<Roll> rolls, Dice dice) {
    this.hall = hall;
    this.rolls = rolls;
    this.dice = dice;
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
        post(
            village.code(),
            "village-secretary",
            village.name(),
            dispatch,
            roll.secretary(),
            TownGenerator.SINCE);
    int below = 0;
    for (Branch branch : village.branches()) {
      Person holder = roll.secretaries().get(branch);
      Post first =
          post(
              branch.code(),
              "branch-secretary",
              branch.name(),
              secretary,
              holder,
              TownGenerator.SINCE);
      for (Grid grid : branch.grids()) {
        Person leader = roll.leaders().get(grid);
        post(grid.code(), "grid-leader", grid.name(), first, leader, since());
        Person town = in(hall.instructors(), instructed++, grids);
        post(grid.code(), "instructor-town", grid.name(), null, town, since());
        Person own = in(roll.cadres(), below++, roll.leaders().size());
        post(grid.code(), "instructor-village", grid.name(), null, own, since());
      }
    }
  }

  /** Neighbouring grids have the same instructor, and all instructors about as many. */
  private static Person in(List<Person> people, int place, int places) {
    return people.get(place * people.size() / places);
  }

  private Post desk(TownPlan plan, String role, Post fallback) {
    return post(
        plan.unitCode(), role, plan.name(), fallback, hall.desks().get(role), TownGenerator.SINCE);
  }

  private Post post(
      String unit, String role, String of, Post fallback, Person holder, LocalDate since) {
    String name = Words.text("post.name." + role, of);
    Post post = new Post(unit, role, name, fallback, holder, since);
    posts.add(post);
    return post;
  }

  /** Four in five were there from the beginning. */
  private LocalDate since() {
    return dice.percent(80) ? TownGenerator.SINCE : dice.day(TownGenerator.SINCE, LATEST);
  }
}
