package org.yiwang.grids.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.grids.leading.adapter.CrewRules;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class CandidacyByShippedRulesTest {

  private static final CrewPolicy SHIPPED = CrewRules.shipped();
  private static final UnitPath GRID = new UnitPath("43/01/81/104/218/b01/g009/");
  private static final UnitPath OTHER = new UnitPath("43/01/81/104/218/b01/g010/");
  private static final String VILLAGE = "43/01/81/104/218/";
  private static final String TOWN = "43/01/81/104/";

  private final Map<UUID, PersonView> people = new HashMap<>();
  private final Map<UUID, UnitPath> homes = new HashMap<>();
  private final List<CrewPost> posts = new ArrayList<>();
  private final Candidacy candidacy = new Candidacy(SHIPPED);

  @ParameterizedTest(name = "{0} living in {1}: {2} by {3}")
  @CsvSource({
    "party-member,    43/01/81/104/218/b01/g009/, eligible,             GRD-L-004",
    "veteran-soldier, 43/01/81/104/218/b01/g010/, eligible,             GRD-L-004",
    "local-worthy,    43/01/81/104/218/b02/g020/, eligible,             GRD-L-004",
    "party-member,    43/01/81/104/217/b01/g001/, refused,              GRD-L-003",
    "party-member,    43/01/81/104/217/,          refused,              GRD-L-003",
    "party-applicant, 43/01/81/104/218/,          eligible-with-reason, GRD-L-005",
    "village-cadre,   43/01/81/104/218/,          refused,              GRD-L-006"
  })
  void a_leader_is_somebody_of_standing_who_lives_near(
      String role, String home, String verdict, String rule) {
    UUID person = person(VILLAGE, null, role);
    homes.put(person, new UnitPath(home));

    Ruling ruling = judge(Seat.LEADER, person);

    assertEquals(verdict, ruling.verdict());
    assertTrue(ruling.explanation().contains(rule), ruling.explanation());
  }

  @Test
  void who_is_known_only_by_village_or_town_lives_there() {
    assertEquals("eligible", judge(Seat.LEADER, person(VILLAGE, null, "party-member")).verdict());
    assertEquals("refused", judge(Seat.LEADER, person(TOWN, null, "party-member")).verdict());
  }

  @Test
  void who_leads_another_grid_is_refused_until_somebody_else_takes_it_over() {
    UUID leader = person(VILLAGE, null, "party-member");
    UUID next = person(VILLAGE, null, "party-member");
    posts.add(post(Seat.LEADER, OTHER, leader));
    Board board = board();

    assertTrue(candidacy.judge(board, Seat.LEADER, GRID, leader).explanation().contains("L-001"));
    board.seat(Seat.LEADER, OTHER, next);

    assertEquals("eligible", candidacy.judge(board, Seat.LEADER, GRID, leader).verdict());
    assertTrue(candidacy.judge(board, Seat.LEADER, GRID, next).explanation().contains("L-001"));
  }

  @Test
  void nobody_leads_and_instructs_the_same_grid() {
    UUID person = person(VILLAGE, null, "party-member", "village-cadre");
    posts.add(post(Seat.VILLAGE_INSTRUCTOR, GRID, person));
    assertTrue(judge(Seat.LEADER, person).explanation().contains("GRD-L-002"));

    posts.clear();
    posts.add(post(Seat.LEADER, GRID, person));
    assertTrue(judge(Seat.VILLAGE_INSTRUCTOR, person).explanation().contains("GRD-I-001"));
  }

  @Test
  void instructors_come_from_two_organisations_named_or_not() {
    UUID office = person(TOWN, "司法所", "town-cadre");
    posts.add(post(Seat.TOWN_INSTRUCTOR, GRID, office));

    assertEquals("refused", village("司法所").verdict());
    assertEquals("eligible", village("村委会").verdict());
    assertEquals("eligible", village(null).verdict());

    posts.clear();
    posts.add(post(Seat.TOWN_INSTRUCTOR, GRID, person(VILLAGE, null, "town-cadre")));
    assertEquals("refused", village(null).verdict());
  }

  private Ruling village(String organisation) {
    return judge(Seat.VILLAGE_INSTRUCTOR, person(VILLAGE, organisation, "village-cadre"));
  }

  @ParameterizedTest
  @CsvSource({"7, eligible", "8, flagged", "11, flagged", "12, refused"})
  void an_instructor_of_many_grids_is_flagged_then_refused(int already, String verdict) {
    UUID cadre = person(TOWN, "司法所", "town-cadre");
    for (int number = 0; number < already; number++) {
      UnitPath other = new UnitPath("43/01/81/104/218/b01/g%03d/".formatted(100 + number));
      posts.add(post(Seat.TOWN_INSTRUCTOR, other, cadre));
    }

    Ruling ruling = judge(Seat.TOWN_INSTRUCTOR, cadre);

    if (verdict.equals("refused")) {
      Problem problem = assertThrows(Problem.class, () -> ruling.mustAllow("理由"));
      assertEquals("leading.refused", problem.code());
      assertTrue(problem.sentence().contains("GRD-W-003"), problem.sentence());
    } else {
      assertEquals(verdict, ruling.verdict());
      ruling.mustAllow(null);
    }
  }

  @Test
  void the_grid_already_instructed_does_not_count_twice() {
    UUID cadre = person(TOWN, "司法所", "town-cadre");
    for (int number = 1; number <= 12; number++) {
      UnitPath grid = new UnitPath("43/01/81/104/218/b01/g%03d/".formatted(number));
      posts.add(post(Seat.TOWN_INSTRUCTOR, grid, cadre));
    }

    judge(Seat.TOWN_INSTRUCTOR, cadre).mustAllow(null);
  }

  @Test
  void an_applicant_needs_a_reason() {
    Ruling ruling = judge(Seat.LEADER, person(VILLAGE, null, "party-applicant"));

    Problem problem = assertThrows(Problem.class, () -> ruling.mustAllow(null));

    assertEquals("leading.reason-missing", problem.code());
    ruling.mustAllow("本网格没有党员");
  }

  @Test
  void who_is_not_registered_is_refused() {
    Problem problem = assertThrows(Problem.class, () -> judge(Seat.LEADER, UUID.randomUUID()));

    assertEquals("leading.not-registered", problem.code());
  }

  @ParameterizedTest(name = "leader {0}, answered {1}, instructors {2} {3}: {4} {5}")
  @CsvSource({
    "true,  true,  true,  true,  complete, ''",
    "false, true,  true,  true,  lacking,  grid-leader",
    "false, false, false, true,  lacking,  grid-leader instructor-town",
    "true,  true,  true,  false, lacking,  instructor-village"
  })
  void a_crew_is_complete_or_says_what_it_lacks(
      boolean leader,
      boolean answered,
      boolean town,
      boolean village,
      String verdict,
      String lacking) {
    Completeness.Finding finding = new Completeness(SHIPPED).of(leader, answered, town, village);

    assertEquals(verdict, finding.verdict());
    assertEquals(lacking, String.join(" ", finding.lacking()));
    assertEquals(verdict.equals("complete"), finding.complete());
  }

  private Ruling judge(Seat seat, UUID person) {
    return candidacy.judge(board(), seat, GRID, person);
  }

  private Board board() {
    return new Board(people, homes, posts);
  }

  private UUID person(String unit, String organisation, String... roles) {
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
            organisation,
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
