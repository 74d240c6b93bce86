package org.yiwang.appeals.obligations.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.obligations.Withheld;
import org.yiwang.platform.Sql;

@Dependent
class SqlWithheld implements Withheld {

  private final Sql sql;

  @Inject
  SqlWithheld(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Debt> debtsNear(UUID person) {
    return sql
        .query(
            "with recursive near (id) as (select id from territory_standing_post where person_id = ?"
                + " union select p.id from territory_standing_post p join near on p.fallback_post ="
                + " near.id) select o.id, o.appeal_id, o.post_id, o.post_id = a.holder_post"
                + " from appeals_obligation o join near on near.id = o.post_id"
                + " join appeals_appeal a on a.id = o.appeal_id"
                + " where o.is_open = 1 and a.restricted = 1",
            person)
        .stream()
        .map(row -> new Debt((UUID) row[0], (UUID) row[1], (UUID) row[2], yes(row[3])))
        .toList();
  }

  private static boolean yes(Object value) {
    return value instanceof Boolean is ? is : ((Number) value).intValue() == 1;
  }
}
