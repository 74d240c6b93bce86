package org.yiwang.grids.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;

class PersonTest {

  private static final Seal SEAL = new Seal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  private static final UnitPath ZHULIAN = new UnitPath("43/01/81/104/218/");
  private static final UnitPath NANYUE = new UnitPath("43/01/81/104/003/");
  private static final UnitPath DAWU = ZHULIAN.child("b01");
  private static final UnitPath OTHER_BRANCH = ZHULIAN.child("b02");
  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final LocalDate MAY = LocalDate.parse("2026-05-01");
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  private final Person person = registered();

  private static Person registered() {
    Person fresh =
        new Person(
            UUID.randomUUID(), Identity.of("何艳平", "11010519491231002x", "138 0000 1234", SEAL));
    fresh.belong(ZHULIAN, null, null, MARCH);
    return fresh;
  }

  @Test
  void is_shown_with_numbers_masked_as_of_any_day() {
    person.giveRole("local-worthy", MAY);

    PersonView view = person.view(MAY, SEAL);

    assertEquals("110105********002X", view.idNumber());
    assertEquals("138****1234", view.phone());
    assertEquals(List.of("local-worthy"), view.roles());
    assertEquals(List.of(), person.view(MAY.minusDays(1), SEAL).roles());
    assertNull(person.view(MARCH.minusDays(1), SEAL).unitPath());
  }

  @Test
  void belongs_to_one_place_on_any_day() {
    person.belong(NANYUE, null, "司法所", MAY);

    assertEquals(ZHULIAN.value(), person.view(MAY.minusDays(1), SEAL).unitPath());
    assertEquals(NANYUE.value(), person.view(MAY, SEAL).unitPath());
    assertEquals("司法所", person.view(MAY, SEAL).organisation());
    assertEquals("people.before-begin", refused(() -> person.belong(ZHULIAN, null, null, MARCH)));
  }

  @Test
  void moving_to_where_one_is_changes_nothing() {
    int rows = person.changedBelongings().size();

    person.belong(ZHULIAN, null, null, MAY);

    assertEquals(rows, person.changedBelongings().size());
  }

  @Test
  void has_a_role_once_at_a_time_and_may_have_it_again() {
    person.giveRole("local-worthy", MARCH);
    assertEquals("people.role-held", refused(() -> person.giveRole("local-worthy", MAY)));

    person.endRole("local-worthy", MAY);

    assertEquals("people.role-not-held", refused(() -> person.endRole("local-worthy", MAY)));
    assertEquals(
        "people.dates-overlap", refused(() -> person.giveRole("local-worthy", MAY.minusDays(1))));
    person.giveRole("local-worthy", JULY);
    assertFalse(person.view(MAY, SEAL).roles().contains("local-worthy"));
    assertTrue(person.view(JULY, SEAL).roles().contains("local-worthy"));
  }

  @Test
  void is_a_party_member_by_being_on_a_roll_and_on_one_at_a_time() {
    LocalDate joined = LocalDate.parse("1998-07-01");
    person.enrol(DAWU, null, joined, MARCH);
    person.enrol(OTHER_BRANCH, null, null, MAY);

    assertTrue(person.holds(Person.PARTY_MEMBER));
    assertEquals(DAWU.value(), person.view(MARCH, SEAL).branchPath());
    assertEquals(OTHER_BRANCH.value(), person.view(MAY, SEAL).branchPath());
    assertEquals(joined, person.view(MAY, SEAL).joinedOn());

    person.endRole(Person.PARTY_MEMBER, JULY);

    assertNull(person.view(JULY, SEAL).branchPath());
  }

  @Test
  void who_dies_ends_everywhere_and_cannot_come_back() {
    person.enrol(DAWU, null, null, MARCH);

    person.depart(Departure.DECEASED, MAY);

    PersonView after = person.view(MAY, SEAL);
    assertNull(after.unitPath());
    assertNull(after.branchPath());
    assertEquals(List.of(), after.roles());
    assertEquals(DAWU.value(), person.view(MAY.minusDays(1), SEAL).branchPath());
    assertEquals("people.gone", refused(() -> person.giveRole("local-worthy", JULY)));
    assertEquals("people.deceased", refused(() -> person.comeBack(JULY)));
  }

  @Test
  void who_left_may_come_back_and_the_gap_stays() {
    person.depart(Departure.LEFT, MAY);
    assertEquals("people.before-begin", refused(() -> person.comeBack(MAY.minusDays(1))));

    person.comeBack(JULY);
    person.belong(NANYUE, null, null, JULY);

    assertNull(person.view(MAY, SEAL).unitPath());
    assertEquals(NANYUE.value(), person.view(JULY, SEAL).unitPath());
  }

  @Test
  void nothing_ends_before_it_began() {
    person.belong(NANYUE, null, null, MAY);

    assertEquals(
        "people.before-begin", refused(() -> person.depart(Departure.LEFT, MAY.minusDays(1))));
  }

  private static String refused(Runnable deed) {
    return assertThrows(Problem.class, deed::run).code();
  }
}
