package org.yiwang.grids.leading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiwang.grids.people.Homes;
import org.yiwang.grids.people.PeopleDirectory;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.UnitPath;

/** Loads boards: a handful of questions for any number of candidates. */
@Dependent
public class Boards {

  private final CrewPosts posts;
  private final PeopleDirectory people;
  private final Homes homes;

  @Inject
  public Boards(CrewPosts posts, PeopleDirectory people, Homes homes) {
    this.posts = posts;
    this.people = people;
    this.homes = homes;
  }

  /**
   * @param day as of which candidates have their roles and homes; posts are those of today
   */
  public Board load(Collection<UUID> candidates, Collection<UnitPath> grids, LocalDate day) {
    List<CrewPost> all = new ArrayList<>(posts.ofGrids(Set.copyOf(grids)));
    Set<UUID> known = all.stream().map(CrewPost::id).collect(Collectors.toSet());
    posts.heldBy(Set.copyOf(candidates)).stream()
        .filter(post -> known.add(post.id()))
        .forEach(all::add);
    Set<UUID> ids = new HashSet<>(candidates);
    all.stream().map(CrewPost::person).filter(Objects::nonNull).forEach(ids::add);
    Map<UUID, PersonView> views = people.ofIds(ids, day);
    views.values().removeIf(view -> view.unitPath() == null);
    return new Board(views, homes(views.values()), all);
  }

  private Map<UUID, UnitPath> homes(Collection<PersonView> views) {
    Map<UUID, UnitPath> byHousehold =
        homes.of(
            views.stream()
                .map(PersonView::householdId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    Map<UUID, UnitPath> found = new HashMap<>();
    for (PersonView view : views) {
      if (view.householdId() != null && byHousehold.containsKey(view.householdId())) {
        found.put(view.id(), byHousehold.get(view.householdId()));
      }
    }
    return found;
  }
}
