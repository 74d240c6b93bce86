package org.yiwang.rulebook.adapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.platform.Json;
import org.yiwang.rulebook.StoredDecision;

/** A stored decision as a row; its inner parts as JSON. */
@Entity
@Table(name = "rulebook_decision")
public class DecisionRow {

  /** What the answer column holds. */
  public record Answer(
      Map<String, Object> outcome,
      List<StoredDecision.FindingView> findings,
      List<String> missing) {}

  /** What the facts column holds. */
  public record Given(Map<String, Object> facts) {}

  @Id private UUID id;
  private UUID subject;
  private String path;

  @Column(name = "table_name")
  private String table;

  @Column(name = "rule_set")
  private String ruleSet;

  private String facts;
  private String answer;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected DecisionRow() {}

  DecisionRow(StoredDecision decision) {
    this.id = decision.id();
    this.subject = decision.subject();
    this.path = decision.path();
    this.table = decision.table();
    this.ruleSet = decision.ruleSet();
    this.facts = Json.write(new Given(decision.facts()));
    this.answer =
        Json.write(new Answer(decision.outcome(), decision.findings(), decision.missing()));
    this.decidedAt = decision.decidedAt();
  }

  /** In the order of the columns. */
  Object[] values() {
    return new Object[] {id, subject, path, table, ruleSet, facts, answer, decidedAt};
  }

  StoredDecision stored() {
    Answer kept = Json.read(answer, Answer.class);
    return new StoredDecision(
        id,
        subject,
        path,
        table,
        ruleSet,
        Json.read(facts, Given.class).facts(),
        kept.outcome(),
        kept.findings(),
        kept.missing(),
        decidedAt);
  }
}
