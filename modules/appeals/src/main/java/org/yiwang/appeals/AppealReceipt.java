package org.yiwang.appeals;

import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Versioned;
import org.yiwang.rulebook.StoredDecision;

/**
 * What a change of an appeal answers: where it stands now, who is responsible, until when, and why.
 *
 * @param number the human number, for instance {@code 430181104-2026-000017}
 * @param status slug of {@link AppealStatus}
 * @param holder who answers for it
 * @param dates until when what must be done
 * @param decisions the decisions this change made, with their reasons
 * @param version for If-Match of the next change
 */
public record AppealReceipt(
    UUID id,
    String number,
    String status,
    String statusName,
    Label level,
    Label kind,
    Label category,
    Label urgency,
    Label risk,
    Holder holder,
    boolean paused,
    Dates dates,
    List<DecisionSummary> decisions,
    int version)
    implements Versioned {

  AppealReceipt numbered(String given) {
    return new AppealReceipt(
        id,
        given,
        status,
        statusName,
        level,
        kind,
        category,
        urgency,
        risk,
        holder,
        paused,
        dates,
        decisions,
        version);
  }

  /** A code of a dictionary and its Chinese name. */
  public record Label(String code, String name) {}

  /**
   * @param person who is on duty at the post, or at the one that stands in for it
   */
  public record Holder(
      String unitPath, String unitName, UUID postId, String postName, UUID person, String name) {}

  /**
   * @param why Chinese sentences, one for each rule that fired
   */
  public record DecisionSummary(
      UUID id, String table, List<String> rules, List<String> why, List<String> missing) {

    static DecisionSummary of(StoredDecision decision) {
      return new DecisionSummary(
          decision.id(),
          decision.table(),
          decision.rules(),
          decision.findings().stream().map(found -> found.explanation().sentence()).toList(),
          decision.missing());
    }
  }
}
