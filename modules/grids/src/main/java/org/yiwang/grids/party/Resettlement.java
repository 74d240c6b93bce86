package org.yiwang.grids.party;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.Person;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Succession;
import org.yiwang.territory.UnitsSucceeded;

/**
 * When units give way to others, their people, their rolls and their Party groups follow from that
 * day on; a group goes on under the same name, in the one of that name if the new branch has it.
 */
@Dependent
public class Resettlement {

  private final People people;
  private final PartyGroups groups;

  @Inject
  public Resettlement(People people, PartyGroups groups) {
    this.people = people;
    this.groups = groups;
  }

  void follow(@Observes UnitsSucceeded news) {
    Map<UnitPath, UnitPath> heirs = new LinkedHashMap<>();
    for (Succession step : news.units()) {
      heirs.put(step.from().unitPath(), step.to().unitPath());
    }
    Map<UUID, Person> moving = new LinkedHashMap<>();
    heirs.keySet().stream()
        .filter(path -> path.level().compareTo(Level.BRANCH) >= 0)
        .filter(path -> path.parent().isEmpty() || !heirs.containsKey(superior(path)))
        .flatMap(path -> people.attachedTo(path).stream())
        .forEach(person -> moving.putIfAbsent(person.id(), person));
    mustHaveRolls(heirs, moving.values());
    Map<UUID, UUID> followed = groups(heirs, news.on());
    for (Person person : moving.values()) {
      follow(person, heirs, followed, news.on());
    }
    people.keep(moving.values());
  }

  private static UnitPath superior(UnitPath path) {
    return new UnitPath(path.parent());
  }

  private static void follow(
      Person person, Map<UnitPath, UnitPath> heirs, Map<UUID, UUID> groups, LocalDate on) {
    person
        .belonging()
        .filter(row -> heirs.containsKey(row.unit()))
        .ifPresent(
            row ->
                person.belong(
                    heirs.get(row.unit()),
                    row.household(),
                    row.organisation(),
                    later(on, row.span().from())));
    person
        .openMembership()
        .filter(row -> heirs.containsKey(row.branch()))
        .ifPresent(
            row ->
                person.enrol(
                    heirs.get(row.branch()),
                    row.group() == null ? null : groups.get(row.group()),
                    null,
                    later(on, row.span().from())));
  }

  /** A branch that nobody follows must have no members left. */
  private static void mustHaveRolls(Map<UnitPath, UnitPath> heirs, Collection<Person> moving) {
    heirs.forEach(
        (from, to) -> {
          if (from.level() == Level.BRANCH && to.level() != Level.BRANCH) {
            long members =
                moving.stream()
                    .filter(
                        person ->
                            person
                                .openMembership()
                                .filter(row -> row.branch().equals(from))
                                .isPresent())
                    .count();
            if (members > 0) {
              throw Problem.refused(
                  "people.branch-not-empty", "branch", from.value(), "members", members);
            }
          }
        });
  }

  /** Each group that ends, to the one that follows it. */
  private Map<UUID, UUID> groups(Map<UnitPath, UnitPath> heirs, LocalDate on) {
    List<UnitPath> branches =
        heirs.keySet().stream().filter(path -> path.level() == Level.BRANCH).toList();
    Map<String, PartyGroup> standing = new HashMap<>();
    List<UnitPath> taking = branches.stream().map(heirs::get).distinct().toList();
    groups.standing(taking).forEach(group -> standing.put(key(group.branch(), group), group));
    Map<UUID, UUID> followed = new HashMap<>();
    Map<UUID, PartyGroup> changed = new LinkedHashMap<>();
    for (PartyGroup ending : groups.standing(branches)) {
      UnitPath branch = heirs.get(ending.branch());
      UUID leader = ending.leader();
      LocalDate day = ending.notBefore(on);
      ending.dissolve(day);
      changed.put(ending.id(), ending);
      if (branch.level() == Level.BRANCH) {
        PartyGroup next =
            standing.computeIfAbsent(
                key(branch, ending),
                any -> PartyGroup.formed(Ids.next(), branch, ending.name(), ending.id(), day));
        if (leader != null && next.leader() == null) {
          next.isLedBy(leader, day);
        }
        changed.put(next.id(), next);
        followed.put(ending.id(), next.id());
      }
    }
    groups.keep(changed.values());
    return followed;
  }

  private static String key(UnitPath branch, PartyGroup group) {
    return branch + group.name();
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
