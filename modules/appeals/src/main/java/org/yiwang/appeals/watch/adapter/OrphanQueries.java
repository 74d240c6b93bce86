package org.yiwang.appeals.watch.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.watch.Orphan;
import org.yiwang.platform.Sql;
import org.yiwang.territory.Territory;

/** Asks for every post that holds something open whether somebody answers for it. */
@Dependent
class OrphanQueries {

  private final Sql sql;
  private final Territory territory;

  @Inject
  OrphanQueries(Sql sql, Territory territory) {
    this.sql = sql;
    this.territory = territory;
  }

  List<Orphan> all() {
    List<Orphan> orphans = new ArrayList<>();
    for (Object[] held :
        sql.query(
            "select holder_post, min(holder_unit), count(*) from appeals_appeal"
                + " where is_open = 1 group by holder_post")) {
      UUID post = (UUID) held[0];
      if (territory.answering(post).isEmpty()) {
        orphans.add(new Orphan(post, (String) held[1], ((Number) held[2]).longValue()));
      }
    }
    return orphans;
  }

  /** Open matters whose holder is not written among what posts owe; always none. */
  List<UUID> unowed(int limit) {
    return sql
        .query(
            "select a.id from appeals_appeal a where a.is_open = 1 and not exists (select 1 from"
                + " appeals_obligation o where o.appeal_id = a.id and o.is_open = 1"
                + " and o.post_id = a.holder_post) limit "
                + limit)
        .stream()
        .map(row -> (UUID) row[0])
        .toList();
  }
}
