package org.yiwang.rulebook.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.rulebook.RuleSets;

@Dependent
class SqlRuleSets implements RuleSets {

  private final EntityManager em;

  @Inject
  SqlRuleSets(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<RuleFiles> find(String hash) {
    List<?> rows =
        em.createNativeQuery("select path, content from rulebook_file where rule_set = ?1")
            .setParameter(1, hash)
            .getResultList();
    TreeMap<String, String> texts = new TreeMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      texts.put((String) cells[0], (String) cells[1]);
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new RuleFiles(texts));
  }

  @Override
  public Optional<String> inForce() {
    List<?> rows =
        em.createNativeQuery("select rule_set from rulebook_in_force where jurisdiction = 'base'")
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  @Override
  public void putInForce(RuleFiles files, String origin, Instant at) {
    String hash = files.hash();
    if (find(hash).isEmpty()) {
      keep(files, hash, origin, at);
    }
    em.createNativeQuery(
            "insert into rulebook_in_force (jurisdiction, rule_set, since) values ('base', ?1, ?2)"
                + " on duplicate key update rule_set = ?1, since = ?2")
        .setParameter(1, hash)
        .setParameter(2, at)
        .executeUpdate();
  }

  private void keep(RuleFiles files, String hash, String origin, Instant at) {
    em.createNativeQuery("insert into rulebook_set (hash, origin, kept_at) values (?1, ?2, ?3)")
        .setParameter(1, hash)
        .setParameter(2, origin)
        .setParameter(3, at)
        .executeUpdate();
    files
        .texts()
        .forEach(
            (path, text) ->
                em.createNativeQuery(
                        "insert into rulebook_file (rule_set, path, content) values (?1, ?2, ?3)")
                    .setParameter(1, hash)
                    .setParameter(2, path)
                    .setParameter(3, text)
                    .executeUpdate());
  }
}
