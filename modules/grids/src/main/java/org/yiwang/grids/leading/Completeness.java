package org.yiwang.grids.leading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

  private final CrewPolicy policy;

  @Inject
  public Completeness(CrewPolicy policy) {
    this.policy = policy;
  }

  /**
   * @param answered whether anybody answers for the leader's post
   */
  public Finding of(boolean leader, boolean answered, boolean town, boolean village) {
    String presence = leader ? "present" : answered ? "fallback" : "none";
    Eligibility answer =
        policy.completeness(
            Facts.of("leader", presence, "townInstructor", town, "villageInstructor", village));
    Decision decision = answer.decision();
    List<String> lacking =
        List.of(Seat.values()).stream()
            .filter(seat -> Boolean.TRUE.equals(decision.outcome().get(OUTCOMES.get(seat))))
            .map(Seat::role)
            .toList();
    return new Finding(
        presence,
        "complete".equals(answer.verdict()),
        answer.verdict(),
        lacking,
        answer.sentence());
  }
}
