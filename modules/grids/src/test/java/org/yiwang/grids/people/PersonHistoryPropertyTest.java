package org.yiwang.grids.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;

class PersonHistoryPropertyTest {

  private static final LocalDate BEGIN = LocalDate.parse("2026-01-01");
  private static final List<UnitPath> UNITS =
      List.of(
          new UnitPath("43/01/81/104/218/"),
          new UnitPath("43/01/81/104/217/"),
          new UnitPath("43/01/81/104/"));
  private static final List<String> ROLES =
      List.of("party-member", "local-worthy", "village-cadre");

  /** Whatever is asked for, in whatever order and with whatever dates. */
  @Property(tries = 300)
  void never_is_anybody_in_two_places_or_twice_in_a_role_and_nothing_is_rewritten(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 6 * 3 * 40 - 1) Integer> deeds) {
    Person person =
        new Person(
            UUID.randomUUID(),
            new Identity("何林", new Sealed(new byte[] {1}, new byte[] {1}), null));
    Map<UUID, LocalDate> ends = new HashMap<>();

    for (int deed : deeds) {
      attempt(person, deed % 6, deed / 6 % 3, BEGIN.plusDays(deed / 18));
      mustKeepWhatHasEnded(person, ends);
    }

    for (int day = 0; day <= 41; day++) {
      LocalDate date = BEGIN.plusDays(day);
      assertTrue(count(person.changedBelongings(), date) <= 1);
      assertTrue(count(person.changedMemberships(), date) <= 1);
      for (String role : ROLES) {
        List<HeldRole> held = new ArrayList<>(person.changedRoles());
        held.removeIf(row -> !row.role().equals(role));
        assertTrue(count(held, date) <= 1);
      }
    }
    person
        .openMembership()
        .ifPresent(roll -> assertTrue(person.holds(Person.PARTY_MEMBER), "on a roll by role"));
  }

  private static void attempt(Person person, int deed, int which, LocalDate day) {
    try {
      switch (deed) {
        case 0 -> person.belong(UNITS.get(which), null, null, day);
        case 1 -> person.giveRole(ROLES.get(which), day);
        case 2 -> person.endRole(ROLES.get(which), day);
        case 3 -> person.enrol(UNITS.get(0).child("b0" + (which + 1)), null, null, day);
        case 4 -> person.depart(Departure.LEFT, day);
        default -> {
          if (person.isGone()) {
            person.comeBack(day);
          }
        }
      }
    } catch (Problem refused) {
      assertTrue(refused.code().startsWith("people."), refused.code());
    }
  }

  private static void mustKeepWhatHasEnded(Person person, Map<UUID, LocalDate> ends) {
    List<Dated<?>> rows = new ArrayList<>(person.changedBelongings());
    rows.addAll(person.changedRoles());
    rows.addAll(person.changedMemberships());
    for (Dated<?> row : rows) {
      if (ends.containsKey(row.id())) {
        assertEquals(ends.get(row.id()), row.span().to());
      } else if (!row.span().isOpen()) {
        ends.put(row.id(), row.span().to());
      }
    }
  }

  private static long count(List<? extends Dated<?>> rows, LocalDate day) {
    return rows.stream().filter(row -> row.span().contains(day)).count();
  }
}
