package org.yiwang.appeals.obligations.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.obligations.Obligation;
import org.yiwang.appeals.obligations.Obligations;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.Sql;

@Dependent
class SqlObligations implements Obligations {

  private record Kept(UUID id, Obligation owed) {}

  private final Sql sql;

  @Inject
  SqlObligations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void replace(UUID appeal, List<Obligation> owed, Instant at) {
    List<Obligation> missing = new ArrayList<>(owed);
    for (Kept kept : open(appeal)) {
      if (!missing.remove(kept.owed())) {
        sql.update("update appeals_obligation set ended = ? where id = ?", at, kept.id());
      }
    }
    sql.insert(
        "insert into appeals_obligation"
            + " (id, appeal_id, kind, unit, post_id, person, subject, since, due)",
        missing.stream().map(one -> row(appeal, one, at)).toList());
  }

  private static Object[] row(UUID appeal, Obligation one, Instant at) {
    return new Object[] {
      Ids.next(),
      appeal,
      one.kind(),
      one.unit(),
      one.post(),
      one.person(),
      one.subject(),
      at,
      one.due()
    };
  }

  private List<Kept> open(UUID appeal) {
    return sql
        .query(
            "select id, kind, unit, post_id, person, subject, due from appeals_obligation"
                + " where appeal_id = ? and is_open = 1",
            appeal)
        .stream()
        .map(
            row ->
                new Kept(
                    (UUID) row[0],
                    new Obligation(
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (UUID) row[4],
                        (UUID) row[5],
                        row[6] == null ? null : ((Timestamp) row[6]).toInstant())))
        .toList();
  }
}
