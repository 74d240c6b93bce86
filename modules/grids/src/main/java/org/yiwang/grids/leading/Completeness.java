package org.yiwang.grids.leading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.Facts;

/** Whether a crew is complete, and what it lacks if not. */
@Dependent
public class Completeness {

  private static final Map<Seat, String> OUTCOMES =
      Map.of(
          Seat.LEADER, "lacksLeader",
          Seat.TOWN_INSTRUCTOR, "lacksTownInstructor",
          Seat.VILLAGE_INSTRUCTOR, "lacksVillageInstructor");

  /**
   * @param presence of the leader: present, fallback or none
   * @param lacking in the order of the seats
   */
  public record Finding(
      String presence,
      boolean complete,
      String verdict,
      List<String> lacking,
      String explanation) {}

  /**
   * Which of a crew's posts have somebody.
   *
   * @param leader present, fallback or none
   */
  public record Crew(String leader, boolean townInstructor, boolean villageInstructor) {

    private static final List<Boolean> EITHER = List.of(true, false);

    /** Every crew there can be. */
    public static List<Crew> all() {
      return Stream.of("present", "fallback", "none")
          .flatMap(
              leader ->
                  EITHER.stream()
                      .flatMap(
                          town -> EITHER.stream().map(village -> new Crew(leader, town, village))))
          .toList();
    }
  }

  private final CrewPolicy policy;

  @Inject
  public Completeness(CrewPolicy policy) {
    this.policy = policy;
  }

  /** For one pass over many grids: the same question is asked once. */
  public Completeness ofMany() {
    return new Completeness(new AskedOnce(policy));
  }

  /**
   * @param answered whether anybody answers for the leader's post
   */
  public Finding of(boolean leader, boolean answered, boolean town, boolean village) {
    return of(new Crew(leader ? "present" : answered ? "fallback" : "none", town, village));
  }

  public Finding of(Crew crew) {
    Eligibility answer =
        policy.completeness(
            Facts.of(
                "leader",
                crew.leader(),
                "townInstructor",
                crew.townInstructor(),
                "villageInstructor",
                crew.villageInstructor()));
    Decision decision = answer.decision();
    List<String> lacking =
        List.of(Seat.values()).stream()
            .filter(seat -> Boolean.TRUE.equals(decision.outcome().get(OUTCOMES.get(seat))))
            .map(Seat::role)
            .toList();
    return new Finding(
        crew.leader(),
        "complete".equals(answer.verdict()),
        answer.verdict(),
        lacking,
        answer.sentence());
  }
}
