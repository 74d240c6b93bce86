package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.territory.PostView;

/** Who answered for a post at some instant. */
@Dependent
class PastDuties {

  private final Native sql;

  @Inject
  PastDuties(Native sql) {
    this.sql = sql;
  }

  /** The post as it was then; with nobody when it was vacant, closed or not opened yet. */
  Optional<PostView> post(UUID id, Instant at) {
    return sql
        .rows(
            "select p.id, p.unit_path, p.role, p.name, f.fallback_post, d.person_id, d.person_name"
                + " from territory_post p"
                + " left join territory_duty d on d.post_id = p.id and d.since <= ?1"
                + " and (d.until is null or d.until > ?1)"
                + " left join territory_fallback f on f.post_id = p.id and f.since <= ?1"
                + " and f.until > ?1"
                + " where p.id = ?2 order by d.since desc",
            at,
            id)
        .stream()
        .findFirst()
        .map(Rows::post);
  }

  /** Where to look on when nobody was on duty: at the heir of a closed post, else its fallback. */
  Optional<UUID> next(UUID post, Instant at) {
    return id(
        "select if(p.closed_on <= cast(?1 + interval 8 hour as date), p.successor,"
            + " f.fallback_post) from territory_post p"
            + " left join territory_fallback f on f.post_id = p.id and f.since <= ?1"
            + " and f.until > ?1 where p.id = ?2",
        at,
        post);
  }

  /** The post that followed a closed one. */
  Optional<UUID> successor(UUID post) {
    return id("select successor from territory_post where id = ?1", post);
  }

  private Optional<UUID> id(String text, Object... values) {
    return sql.first(text, values).map(UUID.class::cast);
  }
}
