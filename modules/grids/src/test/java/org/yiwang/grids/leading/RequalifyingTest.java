package org.yiwang.grids.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.decisions.Facts;
import org.yiwang.grids.leading.adapter.CrewRules;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class RequalifyingTest {

  private static final CrewPolicy SHIPPED = CrewRules.shipped();
  private static final UnitPath GRID = new UnitPath("43/01/81/104/218/b01/g009/");
  private static final UnitPath OTHER = new UnitPath("43/01/81/104/218/b01/g010/");
  private static final String VILLAGE = "43/01/81/104/218/";

  private final Map<UUID, PersonView> people = new HashMap<>();
  private final List<CrewPost> posts = new ArrayList<>();
  private final List<Facts> asked = new ArrayList<>();

  @Test
  void who_has_a_seat_rightly_is_not_counted_against_themselves() {
    UUID leader = leads(GRID, person(VILLAGE, "party-member"));
    UUID cadre = person(VILLAGE, "village-cadre");
    for (int number = 1; number <= 11; number++) {
      instructs(new UnitPath("43/01/81/104/218/b01/g%03d/".formatted(number)), cadre);
    }

    assertNull(fault(Seat.LEADER, leader, false));
    assertNull(fault(Seat.VILLAGE_INSTRUCTOR, cadre, false));
  }

  @Test
  void who_lost_the_role_or_moved_away_no_longer_qualifies_and_it_is_said_why() {
    UUID stripped = leads(GRID, person(VILLAGE));
    UUID away = leads(GRID, person("43/01/81/104/217/", "party-member"));

    Requalifying.Fault lost = fault(Seat.LEADER, stripped, true);

    assertEquals("unqualified", lost.kind());
    assertEquals("refused", lost.verdict());
    assertTrue(lost.explanation().contains("GRD-L-006"), lost.explanation());
    assertTrue(fault(Seat.LEADER, away, true).explanation().contains("GRD-L-003"));
  }

  @Test
  void who_leads_two_grids_is_found_on_both() {
    UUID leader = person(VILLAGE, "party-member");
    leads(GRID, leader);
    leads(OTHER, leader);

    Requalifying check = requalifying(SHIPPED);
    for (UnitPath grid : List.of(GRID, OTHER)) {
      assertTrue(
          check.of(Seat.LEADER, grid, leader, "何林", true).explanation().contains("GRD-L-001"));
    }
  }

  @Test
  void an_instructor_may_qualify_and_still_have_too_much_to_do() {
    UUID cadre = person(VILLAGE, "village-cadre");
    instructs(GRID, cadre);
    for (int number = 101; number <= 112; number++) {
      instructs(new UnitPath("43/01/81/104/218/b01/g%03d/".formatted(number)), cadre);
    }

    Requalifying.Fault fault = fault(Seat.VILLAGE_INSTRUCTOR, cadre, true);

    assertEquals("overloaded", fault.kind());
    assertTrue(fault.explanation().contains("GRD-W-003"), fault.explanation());
  }

  @Test
  void a_reason_is_missed_only_where_none_was_kept() {
    UUID applicant = leads(GRID, person(VILLAGE, "party-applicant"));

    assertEquals("reason-missing", fault(Seat.LEADER, applicant, false).kind());
    assertNull(fault(Seat.LEADER, applicant, true));
  }

  @Test
  void who_is_not_registered_is_found_without_asking_the_rules() {
    UUID unknown = leads(GRID, UUID.randomUUID());

    Requalifying.Fault fault =
        requalifying(counting()).of(Seat.LEADER, GRID, unknown, "何艳平", false);

    assertEquals("not-registered", fault.kind());
    assertTrue(fault.explanation().contains("何艳平"), fault.explanation());
    assertEquals(List.of(), asked);
  }

  @Test
  void what_the_rules_leave_open_is_a_finding_and_not_a_failure() {
    UUID leader = leads(GRID, person(VILLAGE, "party-member"));
    CrewPolicy open =
        new AskedOnce(SHIPPED) {
          @Override
          public Eligibility leader(Facts facts) {
            throw Problem.refused("leading.undecided", "table", "grids/leader-eligibility");
          }
        };

    assertEquals("undecided", requalifying(open).of(Seat.LEADER, GRID, leader, "何林", true).kind());
  }

  @Test
  void people_in_the_same_position_are_asked_about_once() {
    UUID one = leads(GRID, person(VILLAGE, "party-member"));
    UUID other = leads(OTHER, person(VILLAGE, "party-member"));
    Requalifying check = requalifying(counting());

    assertNull(check.of(Seat.LEADER, GRID, one, "甲", true));
    assertNull(check.of(Seat.LEADER, OTHER, other, "乙", true));

    assertEquals(1, asked.size());
  }

  private CrewPolicy counting() {
    return new AskedOnce(SHIPPED) {
      @Override
      public Eligibility leader(Facts facts) {
        asked.add(facts);
        return super.leader(facts);
      }
    };
  }

  private Requalifying.Fault fault(Seat seat, UUID person, boolean explained) {
    return requalifying(SHIPPED).of(seat, GRID, person, "何林", explained);
  }

  private Requalifying requalifying(CrewPolicy policy) {
    return new Requalifying(new Candidacy(policy).ofMany(), new Board(people, Map.of(), posts));
  }

  private UUID leads(UnitPath grid, UUID person) {
    posts.add(post(Seat.LEADER, grid, person));
    return person;
  }

  private void instructs(UnitPath grid, UUID person) {
    posts.add(post(Seat.VILLAGE_INSTRUCTOR, grid, person));
  }

  private UUID person(String unit, String... roles) {
    UUID id = UUID.randomUUID();
    people.put(
        id,
        new PersonView(
            id,
            "何林",
            "430181********0011",
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

  private static CrewPost post(Seat seat, UnitPath grid, UUID person) {
    return new CrewPost(UUID.randomUUID(), grid, seat, person, "某人", null, null);
  }
}
