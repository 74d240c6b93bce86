package org.yiwang.grids.leading.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiwang.grids.Zhulian;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.grids.leading.Boards;
import org.yiwang.grids.leading.Candidacy;
import org.yiwang.grids.leading.CrewPolicy;
import org.yiwang.grids.leading.CrewPost;
import org.yiwang.grids.leading.CrewPosts;
import org.yiwang.grids.leading.Seat;
import org.yiwang.grids.leading.adapter.CrewRules;
import org.yiwang.grids.people.PeopleDirectory;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportMode;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Leavers;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;
import org.yiwang.platform.imports.Tally;

class PostCheckTest {

  private static final CrewPolicy SHIPPED = CrewRules.shipped();
  private static final Zhulian ZHULIAN = new Zhulian(GridSizeRules.shipped());
  private static final String VILLAGE = "43/01/81/104/218/";
  private static final String GRID_9 = "430181104218009";
  private static final String GRID_10 = "430181104218010";
  private static final UnitPath PATH_9 = new UnitPath("43/01/81/104/218/b01/g009/");
  private static final IdNumber HE = new IdNumber("11010519491231002X");
  private static final IdNumber XU = new IdNumber("110101199003070038");

  private final Map<IdNumber, PersonView> people = new HashMap<>();
  private final Map<String, StandingPost> standing = new HashMap<>();
  private final ImportScope scope =
      new ImportScope(
          UUID.randomUUID(),
          new Actor(UUID.randomUUID(), "李明", new UnitPath("43/01/81/104/"), Set.of()),
          Zhulian.TODAY,
          Zhulian.NOW,
          ImportMode.ALL_OR_NOTHING,
          Leavers.KEEP);

  @Test
  void a_leader_of_standing_is_put_on_a_post_that_is_new() {
    UUID leader = lives(HE, "何林", VILLAGE, "party-member");

    Checked added = check(leader(GRID_9, HE)).get(0);

    assertEquals(Outcome.ADD, added.outcome());
    PostRow row = row(added);
    assertEquals(leader, row.person());
    assertEquals(PATH_9.value(), row.unit());
    assertFalse(added.payload().contains(HE.value()));
  }

  @Test
  void who_does_not_qualify_is_an_error_of_the_holders_cell_with_the_rules_explanation() {
    lives(HE, "何林", VILLAGE);
    lives(XU, "徐继荣", "43/01/81/104/217/", "party-member");

    List<Checked> results = check(leader(GRID_9, HE), leader(GRID_10, XU));

    for (Checked result : results) {
      assertEquals(Outcome.ERROR, result.outcome());
      assertEquals("holder", result.faults().get(0).field());
      assertEquals("leading.refused", result.faults().get(0).problem().code());
    }
    assertTrue(sentence(results.get(0)).contains("GRD-L-006"), sentence(results.get(0)));
    assertTrue(sentence(results.get(1)).contains("GRD-L-003"), sentence(results.get(1)));
  }

  @Test
  void a_seat_given_by_one_row_counts_for_the_rows_behind_it_also_in_the_next_batch() {
    lives(HE, "何林", VILLAGE, "party-member");
    PostCheck check = postCheck();

    List<Checked> first = check.check(List.of(leader(GRID_9, HE)));
    List<Checked> second = check.check(List.of(leader(GRID_10, HE)));

    assertEquals(Outcome.ADD, first.get(0).outcome());
    assertEquals(Outcome.ERROR, second.get(0).outcome());
    assertTrue(sentence(second.get(0)).contains("GRD-L-001"), sentence(second.get(0)));
  }

  @Test
  void the_same_row_again_changes_nothing_and_another_holder_is_a_change() {
    UUID leader = lives(HE, "何林", VILLAGE, "party-member");
    lives(XU, "徐继荣", VILLAGE, "veteran-teacher");
    StandingPost post = new StandingPost(UUID.randomUUID(), PATH_9, "grid-leader", null, leader);
    standing.put(post.key(), post);

    Checked same = check(leader(GRID_9, HE)).get(0);
    Checked changed = check(leader(GRID_9, XU)).get(0);

    assertEquals(Outcome.SAME, same.outcome());
    assertEquals(post.id(), same.subject());
    assertNull(same.payload());
    assertEquals(Outcome.CHANGE, changed.outcome());
    assertEquals(post.id(), changed.subject());
    assertEquals("徐继荣", row(changed).personName());
  }

  @Test
  void unknown_units_and_holders_half_a_fallback_and_days_to_come_are_named_cell_by_cell() {
    Map<String, Object> cells = new HashMap<>();
    cells.put("unit", "430181104999");
    cells.put("fallbackUnit", GRID_9);
    cells.put("holder", HE);
    cells.put("since", LocalDate.parse("2030-01-01"));

    Checked wrong = check(row(cells)).get(0);

    assertEquals(Outcome.ERROR, wrong.outcome());
    assertEquals(
        List.of(
            "unit territory.unknown-unit",
            "fallbackRole leading.half-a-fallback",
            "holder leading.unknown-holder",
            "since people.date-ahead"),
        wrong.faults().stream()
            .map(fault -> fault.field() + " " + fault.problem().code())
            .toList());
  }

  @Test
  void a_unit_outside_of_the_clerks_town_is_refused() {
    Checked wrong = check(row(Map.of("unit", "430181105201001"))).get(0);

    assertEquals("access.outside-scope", wrong.faults().get(0).problem().code());
  }

  @Test
  void a_day_before_the_unit_is_moved_to_its_first_day_and_that_is_said() {
    lives(HE, "何林", VILLAGE, "party-member");
    Map<String, Object> cells = new HashMap<>(Map.of("holder", HE));
    cells.put("since", LocalDate.parse("2001-01-01"));

    Checked added = check(row(cells)).get(0);

    assertEquals(Outcome.ADD, added.outcome());
    assertEquals(LocalDate.parse("2020-05-01"), row(added).since());
    assertEquals("leading.before-its-unit", added.faults().get(0).problem().code());
  }

  @Test
  void a_fallback_that_neither_stands_nor_is_made_by_the_file_is_an_error() {
    Map<String, Object> cells = new HashMap<>();
    cells.put("fallbackUnit", "430181104218");
    cells.put("fallbackRole", "village-secretary");
    Parsed row = row(cells);
    PostCheck check = postCheck();
    Checked added = check.check(List.of(row)).get(0);
    Turned alone = new Turned(List.of(staged(2, check.key(row), added)));

    check.settle(alone);

    assertEquals(Map.of(2, "leading.unknown-fallback"), alone.errors);
    Parsed secretary = row(Map.of("unit", "430181104218", "role", "village-secretary"));
    Checked made = check.check(List.of(secretary)).get(0);
    Turned both =
        new Turned(
            List.of(staged(2, check.key(row), added), staged(3, check.key(secretary), made)));
    check.settle(both);
    assertEquals(Map.of(), both.errors);
  }

  @Test
  void who_falls_back_to_a_row_in_error_is_in_error_too() {
    Map<String, Object> leads = new HashMap<>();
    leads.put("fallbackUnit", "430181104218");
    leads.put("fallbackRole", "village-secretary");
    Map<String, Object> heads = new HashMap<>(Map.of("unit", "430181104218"));
    heads.put("role", "village-secretary");
    heads.put("fallbackUnit", "430181104218");
    heads.put("fallbackRole", "town-dispatch");
    PostCheck check = postCheck();
    List<Staged> rows = new ArrayList<>();
    for (Map<String, Object> cells : List.of(leads, heads)) {
      Parsed row = row(cells);
      rows.add(staged(2 + rows.size(), check.key(row), check.check(List.of(row)).get(0)));
    }
    Turned file = new Turned(rows);

    check.settle(file);

    assertEquals(Set.of(2, 3), file.errors.keySet());
  }

  private List<Checked> check(Parsed... rows) {
    return postCheck().check(List.of(rows));
  }

  private PostCheck postCheck() {
    PeopleDirectory directory = new Registered();
    return new PostCheck(
        scope,
        ZHULIAN,
        units -> Map.copyOf(standing),
        Map::of,
        directory,
        new Boards(new Crew(), directory, households -> Map.of()),
        new Candidacy(SHIPPED).ofMany());
  }

  private UUID lives(IdNumber number, String name, String unit, String... roles) {
    UUID id = UUID.randomUUID();
    people.put(
        number,
        new PersonView(
            id,
            name,
            number.masked(),
            null,
            unit,
            null,
            null,
            List.of(roles),
            null,
            null,
            null,
            null,
            null));
    return id;
  }

  private static Parsed leader(String grid, IdNumber holder) {
    return row(Map.of("unit", grid, "holder", holder));
  }

  private static Parsed row(Map<String, Object> cells) {
    Map<String, Object> all = new HashMap<>();
    all.put("unit", GRID_9);
    all.put("role", "grid-leader");
    all.put("name", "微网格长");
    all.putAll(cells);
    return new Parsed(2, all);
  }

  private static PostRow row(Checked checked) {
    return staged(2, "key", checked).payload(PostRow.class);
  }

  private static Staged staged(int number, String key, Checked checked) {
    return new Staged(
        number, checked.outcome(), key, checked.subject(), null, null, checked.payload());
  }

  private static String sentence(Checked checked) {
    return checked.faults().get(0).problem().sentence();
  }

  /** The crew posts of what stands. */
  private final class Crew implements CrewPosts {

    @Override
    public List<CrewPost> ofGrids(Collection<UnitPath> grids) {
      return all().filter(post -> grids.contains(post.grid())).toList();
    }

    @Override
    public List<CrewPost> heldBy(Collection<UUID> holders) {
      return all().filter(post -> holders.contains(post.person())).toList();
    }

    private Stream<CrewPost> all() {
      return standing.values().stream()
          .map(
              post ->
                  new CrewPost(
                      post.id(),
                      post.unit(),
                      Seat.ofRole(post.role()).orElseThrow(),
                      post.person(),
                      "某人",
                      null,
                      null));
    }
  }

  private final class Registered implements PeopleDirectory {

    @Override
    public Optional<PersonView> find(UUID id, LocalDate day) {
      return Optional.ofNullable(ofIds(List.of(id), day).get(id));
    }

    @Override
    public Map<UUID, PersonView> ofIds(Collection<UUID> ids, LocalDate day) {
      return people.values().stream()
          .filter(person -> ids.contains(person.id()))
          .collect(Collectors.toMap(PersonView::id, person -> person));
    }

    @Override
    public Map<IdNumber, PersonView> ofIdNumbers(Collection<IdNumber> numbers, LocalDate day) {
      Map<IdNumber, PersonView> found = new HashMap<>(people);
      found.keySet().retainAll(numbers);
      return found;
    }

    @Override
    public List<PersonView> ofNumber(String number, LocalDate day) {
      throw new UnsupportedOperationException();
    }
  }

  /** One page of staged rows, and which of them were turned into errors. */
  private static final class Turned implements Staging {

    private final List<Staged> rows;
    private final Map<Integer, String> errors = new HashMap<>();

    private Turned(List<Staged> rows) {
      this.rows = new ArrayList<>(rows);
    }

    @Override
    public List<Staged> rowsAfter(Staged last, int limit) {
      return rows.stream().filter(row -> last == null && !errors.containsKey(row.row())).toList();
    }

    @Override
    public void turn(Collection<Integer> numbers, Outcome outcome, Fault fault) {
      assertEquals(Outcome.ERROR, outcome);
      numbers.forEach(number -> errors.put(number, fault.problem().code()));
    }

    @Override
    public List<Tally> tallies() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Staged> rowsOf(String group, int afterRow, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> absent(Collection<String> keys) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int unidentified() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remark(Collection<Integer> numbers, Fault fault) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void leave(List<Leaver> leavers) {
      throw new UnsupportedOperationException();
    }
  }
}
