package org.yiwang.grids.leading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.decisions.Facts;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/**
 * Who stands where, as far as some candidates and some grids are concerned: what the rules must be
 * told. It is loaded once for many appointments and follows each of them.
 */
public final class Board {

  private final Map<UUID, PersonView> people;
  private final Map<UUID, UnitPath> homes;
  private final Map<UnitPath, Map<Seat, UUID>> crews = new HashMap<>();
  private final Map<UUID, Set<UnitPath>> led = new HashMap<>();
  private final Map<UUID, Set<UnitPath>> instructed = new HashMap<>();

  /**
   * @param people candidates and those on the crews of the grids
   * @param homes of the candidates: path of the grid they live in, or of the village
   * @param posts of the grids, and every other one the candidates are on
   */
  public Board(Map<UUID, PersonView> people, Map<UUID, UnitPath> homes, List<CrewPost> posts) {
    this.people = people;
    this.homes = homes;
    posts.stream()
        .filter(post -> post.person() != null)
        .forEach(post -> seat(post.seat(), post.grid(), post.person()));
  }

  /** Whoever was on the seat leaves it. */
  public void seat(Seat seat, UnitPath grid, UUID person) {
    Map<Seat, UUID> crew = crews.computeIfAbsent(grid, any -> new EnumMap<>(Seat.class));
    UUID before = crew.put(seat, person);
    if (before != null) {
      held(seat).getOrDefault(before, new HashSet<>()).remove(grid);
    }
    held(seat).computeIfAbsent(person, any -> new HashSet<>()).add(grid);
  }

  public Optional<PersonView> person(UUID id) {
    return Optional.ofNullable(people.get(id));
  }

  public Optional<UUID> on(Seat seat, UnitPath grid) {
    return Optional.ofNullable(crews.getOrDefault(grid, Map.of()).get(seat));
  }

  Facts leaderFacts(UnitPath grid, PersonView person) {
    return Facts.of(
        "leadsOther",
        others(led, person.id(), grid) > 0,
        "instructsThis",
        instructed.getOrDefault(person.id(), Set.of()).contains(grid),
        "roles",
        person.roles(),
        "residence",
        residence(grid, person));
  }

  Facts pairingFacts(Seat seat, UnitPath grid, PersonView person) {
    return Facts.of(
        "leadsThis",
        led.getOrDefault(person.id(), Set.of()).contains(grid),
        "sameOrganisation",
        on(seat.partner(), grid).filter(other -> sameOrganisation(person, other)).isPresent(),
        "post",
        seat.role(),
        "roles",
        person.roles());
  }

  /** Counting the one that is wished for. */
  Facts workloadFacts(UnitPath grid, PersonView person) {
    return Facts.of("grids", (long) others(instructed, person.id(), grid) + 1);
  }

  private static int others(Map<UUID, Set<UnitPath>> held, UUID person, UnitPath grid) {
    Set<UnitPath> all = held.getOrDefault(person, Set.of());
    return all.size() - (all.contains(grid) ? 1 : 0);
  }

  /** Who names no organisation works for the village or town they belong to. */
  private boolean sameOrganisation(PersonView person, UUID other) {
    PersonView partner = people.get(other);
    return person.id().equals(other)
        || partner != null && organisation(person).equals(organisation(partner));
  }

  private static String organisation(PersonView person) {
    return person.organisation() == null ? person.unitPath() : person.organisation();
  }

  private String residence(UnitPath grid, PersonView person) {
    UnitPath home = homes.getOrDefault(person.id(), person.unit());
    if (grid.equals(home)) {
      return "in-grid";
    }
    if (sameAt(Level.BRANCH, grid, home)) {
      return "same-branch";
    }
    return sameAt(Level.VILLAGE, grid, home) ? "same-village" : "elsewhere";
  }

  private static boolean sameAt(Level level, UnitPath grid, UnitPath home) {
    return !home.level().isAbove(level) && grid.at(level).equals(home.at(level));
  }

  private Map<UUID, Set<UnitPath>> held(Seat seat) {
    return seat == Seat.LEADER ? led : instructed;
  }
}
