package org.yiwang.grids.people.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.Zhulian;
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.grids.party.GroupExit;
import org.yiwang.grids.party.RememberedPartyGroups;
import org.yiwang.grids.people.RememberedPeople;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.ImportMode;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Leavers;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Staged;

class PeopleCheckTest {

  private static final Seal SEAL = new Seal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  private static final IdNumber NUMBER = new IdNumber("11010519491231002X");
  private static final Zhulian ZHULIAN = new Zhulian(GridSizeRules.shipped());

  private final RememberedPeople people = new RememberedPeople();
  private final RememberedPartyGroups groups = new RememberedPartyGroups();
  private final ImportScope scope =
      new ImportScope(
          UUID.randomUUID(),
          new Actor(UUID.randomUUID(), "李明", new UnitPath("43/01/81/104/"), Set.of()),
          Zhulian.TODAY,
          Zhulian.NOW,
          ImportMode.ALL_OR_NOTHING,
          Leavers.KEEP);

  @Test
  void a_person_is_added_once_and_then_the_same_until_the_file_says_otherwise() {
    Parsed row = row(Map.of("roles", List.of("local-worthy")));
    Checked added = check(row);
    assertEquals(Outcome.ADD, added.outcome());
    assertFalse(added.payload().contains(NUMBER.value()));

    apply(row, added);

    Checked same = check(row);
    assertEquals(Outcome.SAME, same.outcome());
    assertEquals(added.subject(), same.subject());
    Checked changed = check(row(Map.of("roles", List.of("local-worthy", "veteran-teacher"))));
    assertEquals(Outcome.CHANGE, changed.outcome());
    assertEquals(added.subject(), changed.subject());
  }

  @Test
  void every_wrong_cell_of_a_row_is_named() {
    Checked wrong =
        check(
            row(
                Map.of(
                    "unit", "430181104999",
                    "group", "第一党小组",
                    "personId", "no-id",
                    "joinedOn", LocalDate.parse("2030-07-01"))));

    assertEquals(Outcome.ERROR, wrong.outcome());
    assertEquals(
        List.of("unit", "branch", "personId", "joinedOn"),
        wrong.faults().stream().map(fault -> fault.field()).toList());
  }

  @Test
  void a_household_must_be_one_of_the_village() {
    Checked wrong = check(row(Map.of("household", "Z-999")));

    assertEquals("household", wrong.faults().get(0).field());
    assertEquals("people.unknown-number", wrong.faults().get(0).problem().code());
  }

  @Test
  void an_id_belongs_to_one_person() {
    Parsed first = row(Map.of());
    Checked added = check(first);
    apply(first, added);

    Map<String, Object> other = new HashMap<>();
    other.put("idNumber", new IdNumber("110101199003070038"));
    other.put("personId", added.subject().toString());
    Checked wrong = check(row(other));

    assertEquals("people.id-taken", wrong.faults().get(0).problem().code());
  }

  private Checked check(Parsed row) {
    Places places = new Places(scope.actor(), ZHULIAN, new NoHouseholds());
    return new PeopleCheck(scope, places, people, groups, SEAL, Map.of("party-member", "党员"))
        .check(List.of(row))
        .get(0);
  }

  private void apply(Parsed row, Checked checked) {
    Staged staged =
        new Staged(
            row.row(), checked.outcome(), "key", checked.subject(), null, null, checked.payload());
    new PeopleApplication(scope, people, groups, new GroupExit(groups), null)
        .apply(Zhulian.command(), List.of(staged));
    people.forgetWhatChanged();
  }

  private static Parsed row(Map<String, Object> cells) {
    Map<String, Object> all = new HashMap<>();
    all.put("name", "何艳平");
    all.put("idNumber", NUMBER);
    all.put("unit", "430181104218");
    all.putAll(cells);
    return new Parsed(2, all);
  }

  private static final class NoHouseholds implements HouseholdDirectory {

    @Override
    public Optional<HouseholdView> find(UUID id) {
      return Optional.empty();
    }

    @Override
    public Map<String, HouseholdView> ofNumbers(UnitPath village, Collection<String> numbers) {
      return Map.of();
    }
  }
}
