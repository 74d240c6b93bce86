package org.yiwang.launcher.demo.town;

import org.yiwang.launcher.demo.town.land.Village;

/** How much of everything there is. */
public record Census(
    int towns,
    int villages,
    int branches,
    int grids,
    int households,
    int merchants,
    int members,
    int people,
    int posts) {
  static final Census NONE = new Census(0, 0, 0, 0, 0, 0, 0, 0, 0);

  static Census of(Town town) {
    int merchants = (int) town.households().stream().filter(Household::merchant).count();
    return new Census(
        1,
        town.villages().size(),
        town.plan().branches(),
        (int) town.villages().stream().flatMap(Village::grids).count(),
        town.households().size() - merchants,
        merchants,
        (int) town.people().stream().filter(Person::member).count(),
        town.people().size(),
        town.posts().size());
  }

  Census plus(Census other) {
    return new Census(
        towns + other.towns,
        villages + other.villages,
        branches + other.branches,
        grids + other.grids,
        households + other.households,
        merchants + other.merchants,
        members + other.members,
        people + other.people,
        posts + other.posts);
  }
}
