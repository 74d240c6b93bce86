package org.yiwang.grids.leading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/** Asks the rules whether somebody may take a seat, given who stands where. */
@Dependent
public class Candidacy {

  private final CrewPolicy policy;

  @Inject
  public Candidacy(CrewPolicy policy) {
    this.policy = policy;
  }

  /** For one pass over many candidates: the same question is asked once. */
  public Candidacy ofMany() {
    return new Candidacy(new AskedOnce(policy));
  }

  /**
   * @throws Problem {@code leading.not-registered}, {@code leading.undecided}
   */
  public Ruling judge(Board board, Seat seat, UnitPath grid, UUID candidate) {
    PersonView person =
        board
            .person(candidate)
            .orElseThrow(() -> Problem.refused("leading.not-registered", "person", candidate));
    List<Eligibility> answers =
        seat == Seat.LEADER
            ? List.of(policy.leader(board.leaderFacts(grid, person)))
            : List.of(
                policy.pairing(board.pairingFacts(seat, grid, person)),
                policy.workload(board.workloadFacts(grid, person)));
    return new Ruling(seat, person.name(), answers);
  }
}
