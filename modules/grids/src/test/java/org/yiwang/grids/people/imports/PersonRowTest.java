package org.yiwang.grids.people.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.grids.people.Belonging;
import org.yiwang.grids.people.Identity;
import org.yiwang.grids.people.Membership;
import org.yiwang.grids.people.Person;
import org.yiwang.grids.people.Span;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;

class PersonRowTest {

  private static final Seal SEAL = new Seal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  private static final String VILLAGE = "43/01/81/104/218/";
  private static final String BRANCH = "43/01/81/104/218/b01/";
  private static final UUID HOUSEHOLD = UUID.fromString("01999999-0000-7000-8000-00000000000c");
  private static final UUID GROUP = UUID.fromString("01999999-0000-7000-8000-00000000000d");
  private static final LocalDate MAY = LocalDate.parse("2026-05-01");
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  @Test
  void the_same_row_again_changes_nothing() {
    PersonRow row = row(HOUSEHOLD, "司法所", List.of("party-member"), BRANCH, "第一党小组");
    Person known = known();
    row.applyTo(known, GROUP, MAY);
    assertTrue(known.isChanged());
    Person again = as(known);

    row.applyTo(again, GROUP, JULY);

    assertFalse(again.isChanged());
  }

  @Test
  void a_cell_left_empty_leaves_what_is_known() {
    Person known = known();
    row(HOUSEHOLD, "司法所", List.of("local-worthy"), BRANCH, "第一党小组").applyTo(known, GROUP, MAY);
    Person again = as(known);

    row(null, null, List.of(), null, null).applyTo(again, null, JULY);

    assertFalse(again.isChanged());
    assertNotNull(again.identity().phone());
  }

  @Test
  void roles_that_are_written_are_all_there_are_but_who_is_on_the_roll_stays_a_member() {
    Person known = known();
    row(null, null, List.of("local-worthy", "village-cadre"), BRANCH, null)
        .applyTo(known, null, MAY);

    row(null, null, List.of("village-cadre"), BRANCH, null).applyTo(known, null, JULY);

    assertEquals(List.of("party-member", "village-cadre"), known.openRoles());

    row(null, null, List.of("village-cadre"), null, null).applyTo(known, null, JULY);

    assertEquals(List.of("village-cadre"), known.openRoles());
    assertTrue(known.openMembership().isEmpty());
  }

  @Test
  void a_row_without_a_group_keeps_the_group_of_the_same_branch() {
    Person known = known();
    row(null, null, List.of(), BRANCH, "第一党小组").applyTo(known, GROUP, MAY);

    row(null, null, List.of(), BRANCH, null).applyTo(known, null, JULY);

    assertEquals(GROUP, known.openMembership().map(Membership::group).orElseThrow());
  }

  @Test
  void keeps_its_numbers_sealed() {
    PersonRow row = row(HOUSEHOLD, null, List.of("party-member"), BRANCH, null);

    assertFalse(row.toString().contains("11010519491231002X"));
    assertEquals(
        "11010519491231002X", SEAL.open(row.fresh(HOUSEHOLD).identity().idNumber().cipher()));
  }

  private static Person known() {
    Sealed number = SEAL.seal("11010519491231002X");
    Identity identity = new Identity("何艳平", number, SEAL.seal("13800001234"));
    Belonging place =
        new Belonging(
            UUID.randomUUID(),
            new UnitPath(VILLAGE),
            null,
            null,
            new Span(LocalDate.parse("2026-03-01"), Span.OPEN));
    return new Person(
        UUID.randomUUID(), identity, null, null, List.of(place), List.of(), List.of());
  }

  /** As it would be read back. */
  private static Person as(Person person) {
    return new Person(
        person.id(),
        person.identity(),
        null,
        null,
        person.changedBelongings(),
        person.changedRoles(),
        person.changedMemberships());
  }

  private static PersonRow row(
      UUID household, String organisation, List<String> roles, String branch, String group) {
    return new PersonRow(
        "何艳平",
        PersonRow.text(SEAL.seal("11010519491231002X")),
        null,
        VILLAGE,
        household,
        organisation,
        roles,
        branch,
        group,
        false,
        null);
  }
}
