package org.yiwang.rulebook.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;

@Dependent
class JpaDecisionLog implements DecisionLog {

  private final EntityManager em;

  @Inject
  JpaDecisionLog(EntityManager em) {
    this.em = em;
  }

  @Override
  public void keep(StoredDecision decision) {
    em.persist(new DecisionRow(decision));
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
