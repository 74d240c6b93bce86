package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Duty;
import org.yiwang.territory.Post;
import org.yiwang.territory.Posts;

@Dependent
class JpaPosts implements Posts {

  private final EntityManager em;

  @Inject
  JpaPosts(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Post> find(UUID id) {
    return Optional.ofNullable(em.find(Post.class, id));
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
  public Optional<Duty> current(UUID post) {
    return em.createQuery(
            "select d from Duty d where d.post = :post and d.until is null", Duty.class)
        .setParameter("post", post)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Post post) {
    em.persist(post);
  }

  @Override
  public void change(Duty before, Duty after) {
    if (before != null) {
      em.flush();
    }
    em.persist(after);
  }
}
