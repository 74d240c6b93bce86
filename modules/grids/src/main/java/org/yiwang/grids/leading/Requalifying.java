package org.yiwang.grids.leading;

import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * Whether those who have a seat would get it today, by the rules in force and by what is known of
 * them today. Nobody loses a seat by this: somebody must look and decide.
 */
public final class Requalifying {

  /**
   * What is wrong.
   *
   * @param kind as in {@link CrewFinding#finding}
   * @param verdict null when the rules were not asked or do not answer
   */
  public record Fault(String kind, String verdict, String explanation) {}

  private final Candidacy candidacy;
  private final Board board;

  /**
   * @param candidacy that asks the same question once
   */
  public Requalifying(Candidacy candidacy, Board board) {
    this.candidacy = candidacy;
    this.board = board;
  }

  /**
   * @param explained whether a reason was kept when they took the seat
   * @return null when nothing is wrong
   */
  public Fault of(Seat seat, UnitPath grid, UUID person, String name, boolean explained) {
    if (board.person(person).isEmpty()) {
      return new Fault(
          "not-registered",
          null,
          Messages.sentence("leading.holder-unknown", java.util.Map.of("name", name)));
    }
    try {
      return of(candidacy.judge(board, seat, grid, person), explained);
    } catch (Problem problem) {
      if (!"leading.undecided".equals(problem.code())) {
        throw problem;
      }
      return new Fault("undecided", null, problem.sentence());
    }
  }

  private static Fault of(Ruling ruling, boolean explained) {
    List<Eligibility> answers = ruling.answers();
    for (Eligibility answer : answers) {
      if (answer.isRefused()) {
        String kind = answer == answers.get(0) ? "unqualified" : "overloaded";
        return new Fault(kind, answer.verdict(), answer.sentence());
      }
      if (answer.reasonDemanded() && !explained) {
        return new Fault("reason-missing", answer.verdict(), answer.sentence());
      }
    }
    return null;
  }
}
