package org.yiwang.rulebook.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.platform.Sql;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

@Dependent
class JpaDecisionLog implements DecisionLog {

  private static final String DECISION =
      "insert into rulebook_decision"
          + " (id, subject, path, table_name, rule_set, facts, answer, decided_at)";

  private final EntityManager em;
  private final Sql sql;

  @Inject
  JpaDecisionLog(EntityManager em, Sql sql) {
    this.em = em;
    this.sql = sql;
  }

  @Override
  public void keep(List<StoredDecision> decisions) {
    sql.insert(
        DECISION, decisions.stream().map(DecisionRow::new).map(DecisionRow::values).toList());
  }

  @Override
  public Optional<StoredDecision> find(UUID id) {
    return Optional.ofNullable(em.find(DecisionRow.class, id)).map(DecisionRow::stored);
  }

  @Override
  public List<StoredDecision> on(UUID subject) {
    return em.createQuery(
            "select d from DecisionRow d where d.subject = :subject order by d.id",
            DecisionRow.class)
        .setParameter("subject", subject)
        .getResultStream()
        .map(DecisionRow::stored)
        .toList();
  }
}
