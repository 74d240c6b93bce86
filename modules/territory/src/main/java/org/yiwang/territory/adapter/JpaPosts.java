package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.territory.Duty;
import org.yiwang.territory.Post;
import org.yiwang.territory.Posts;
import org.yiwang.territory.UnitName;

@Dependent
class JpaPosts implements Posts {

  private static final String POST =
      "insert into territory_post"
          + " (id, unit_path, role, name, fallback_post, opened_on, closed_on, vacant_since)";
  private static final String FALLBACK =
      "insert into territory_fallback (post_id, since, fallback_post)";

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
  public Map<UUID, Post> ofIds(Collection<UUID> ids) {
    return posts(ids, LockModeType.NONE);
  }

  @Override
  public Map<UUID, Post> locked(Collection<UUID> ids) {
    return posts(ids, LockModeType.PESSIMISTIC_WRITE);
  }

  private Map<UUID, Post> posts(Collection<UUID> ids, LockModeType lock) {
    Map<UUID, Post> found = new HashMap<>();
    for (List<UUID> some : Chunks.of(ids)) {
      em.createQuery("select p from Post p where p.id in :ids order by p.id", Post.class)
          .setParameter("ids", some)
          .setLockMode(lock)
          .getResultList()
          .forEach(post -> found.put(post.id(), post));
    }
    return found;
  }

  @Override
  public Set<String> everIn(Collection<UnitPath> units) {
    Set<String> keys = new HashSet<>();
    for (List<String> some : Chunks.of(units.stream().map(UnitPath::value).toList())) {
      sql.query(
              "select concat(unit_path, ' ', role) from territory_post where unit_path in "
                  + Sql.places(some.size()),
              some.toArray())
          .forEach(row -> keys.add((String) row[0]));
    }
    return keys;
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
  public Map<UUID, Duty> current(Collection<UUID> posts) {
    Map<UUID, Duty> found = new HashMap<>();
    for (List<UUID> some : Chunks.of(posts)) {
      em.createQuery(
              "select d from Duty d where d.post in :posts and d.until is null order by d.post",
              Duty.class)
          .setParameter("posts", some)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList()
          .forEach(duty -> found.put(duty.post(), duty));
    }
    return found;
  }

  @Override
  public Map<UUID, Instant> lastChanges(Collection<UUID> posts) {
    Map<UUID, Instant> found = new HashMap<>();
    for (List<UUID> some : Chunks.of(posts)) {
      sql.query(
              "select post_id, max(coalesce(until, since)) from territory_duty where post_id in "
                  + Sql.places(some.size())
                  + " group by post_id",
              some.toArray())
          .forEach(row -> found.put((UUID) row[0], ((Timestamp) row[1]).toInstant()));
    }
    return found;
  }

  @Override
  public void add(Post post, Instant since) {
    em.persist(post);
    em.flush();
    if (post.fallback() != null) {
      falls(post, since);
    }
  }

  /** In plain statements: the rows may refer to one another and must be written in this order. */
  @Override
  public void addAll(List<Post> posts) {
    for (List<Post> some : Chunks.of(posts)) {
      sql.insert(POST, some.stream().map(Post::row).toList());
      List<Object[]> referring =
          some.stream()
              .filter(post -> post.fallback() != null)
              .map(post -> new Object[] {post.id(), post.opened(), post.fallback()})
              .toList();
      if (!referring.isEmpty()) {
        sql.insert(FALLBACK, referring);
      }
    }
  }

  @Override
  public void changeAll(Collection<Duty> ended, Collection<Duty> begun) {
    em.flush();
    begun.forEach(em::persist);
    em.flush();
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
