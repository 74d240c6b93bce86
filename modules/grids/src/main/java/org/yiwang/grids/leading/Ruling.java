package org.yiwang.grids.leading;

import java.util.List;
import java.util.stream.Collectors;
import org.yiwang.kernel.Problem;

/**
 * What the rules say of one candidate for one seat.
 *
 * @param answers of each table asked, the decisive one first
 */
public record Ruling(Seat seat, String personName, List<Eligibility> answers) {

  /**
   * @param reason null when the clerk gives none
   * @throws Problem {@code leading.refused}, {@code leading.reason-missing}
   */
  public void mustAllow(String reason) {
    for (Eligibility answer : answers) {
      if (answer.isRefused()) {
        throw Problem.refused(
            "leading.refused", "name", personName, "explanation", answer.sentence());
      }
      if (answer.reasonDemanded() && reason == null) {
        throw Problem.refused(
            "leading.reason-missing", "name", personName, "explanation", answer.sentence());
      }
    }
  }

  /** The verdict people should notice: of the workload when it is unusual, else of the person. */
  public String verdict() {
    Eligibility last = answers.get(answers.size() - 1);
    return last.verdict().equals("flagged") ? "flagged" : answers.get(0).verdict();
  }

  public String explanation() {
    return answers.stream().map(Eligibility::sentence).collect(Collectors.joining());
  }
}
