package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.territory.Duty;
import org.yiwang.territory.Post;
import org.yiwang.territory.Posts;
import org.yiwang.territory.UnitName;

@Dependent
class JpaPosts implements Posts {

  private final EntityManager em;
  private final Sql sql;

  @Inject
  JpaPosts(EntityManager em, Sql sql) {
    this.em = em;
    this.sql = sql;
  }

  @Override
  public Optional<Post> find(UUID id) {
    return Optional.ofNullable(em.find(Post.class, id));
  }

  @Override
  public Optional<Post> locked(UUID id) {
    return Optional.ofNullable(em.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public boolean exists(UnitPath unit, String role) {
    return em.createQuery(
                "select count(p) from Post p where p.unitPath = :unit and p.role = :role",
                Long.class)
            .setParameter("unit", unit.value())
            .setParameter("role", role)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Post> of(UnitPath unit) {
    return em.createQuery(
            "select p from Post p where p.unitPath = :unit and p.closedOn = :open order by p.role",
            Post.class)
        .setParameter("unit", unit.value())
        .setParameter("open", UnitName.OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<Post> fallingBackTo(UUID post) {
    return em.createQuery(
            "select p from Post p where p.fallbackPost = :post and p.closedOn = :open"
                + " order by p.id",
            Post.class)
        .setParameter("post", post)
        .setParameter("open", UnitName.OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Optional<Duty> current(UUID post) {
    return em.createQuery(
            "select d from Duty d where d.post = :post and d.until is null", Duty.class)
        .setParameter("post", post)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Instant> lastChange(UUID post) {
    Object last =
        sql.query("select max(coalesce(until, since)) from territory_duty where post_id = ?", post)
            .get(0)[0];
    return Optional.ofNullable((Timestamp) last).map(Timestamp::toInstant);
  }

  @Override
  public void add(Post post, Instant since) {
    em.persist(post);
    em.flush();
    if (post.fallback() != null) {
      falls(post, since);
    }
  }

  @Override
  public void change(Duty before, Duty after) {
    em.flush();
    if (after != null) {
      em.persist(after);
      em.flush();
    }
  }

  @Override
  public void refer(Post post, Instant since) {
    em.flush();
    sql.update(
        "update territory_fallback set until = ? where post_id = ? and until > ?",
        since,
        post.id(),
        since);
    if (post.fallback() != null) {
      falls(post, since);
    }
  }

  private void falls(Post post, Instant since) {
    sql.update(
        "insert into territory_fallback (post_id, since, fallback_post) values (?, ?, ?)"
            + " on duplicate key update fallback_post = values(fallback_post), until = default(until)",
        post.id(),
        since,
        post.fallback());
  }
}
