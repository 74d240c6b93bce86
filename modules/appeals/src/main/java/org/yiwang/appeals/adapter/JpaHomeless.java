package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.Homeless;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class JpaHomeless implements Homeless {

  private static final String OPEN = "select id from appeals_appeal where is_open = 1 and ";

  private final EntityManager em;
  private final Sql sql;

  @Inject
  JpaHomeless(EntityManager em, Sql sql) {
    this.em = em;
    this.sql = sql;
  }

  @Override
  public List<Appeal> of(Collection<String> places, Collection<UUID> posts, UUID after, int limit) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    part("path", places, after, parts, values);
    part("holder_post", posts, after, parts, values);
    if (parts.isEmpty()) {
      return List.of();
    }
    em.flush();
    String text = String.join(" union ", parts) + " order by id limit " + limit;
    return locked(sql.query(text, values.toArray()));
  }

  private static void part(
      String column, Collection<?> wanted, UUID after, List<String> parts, List<Object> values) {
    if (wanted.isEmpty()) {
      return;
    }
    parts.add(OPEN + column + in(wanted) + (after == null ? "" : " and id > ?"));
    values.addAll(wanted);
    if (after != null) {
      values.add(after);
    }
  }

  private static String in(Collection<?> wanted) {
    return " in " + Sql.places(wanted.size());
  }

  @Override
  public List<Appeal> of(UnitPath place, Collection<UUID> households) {
    if (households.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(List.of(place.value()));
    values.addAll(households);
    String text = OPEN + "path = ? and household" + in(households) + " order by id";
    return locked(sql.query(text, values.toArray()));
  }

  /** Whoever changes one in this moment is waited for; it may be closed by then. */
  private List<Appeal> locked(List<Object[]> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select a from Appeal a where a.id in :ids order by a.id", Appeal.class)
        .setParameter("ids", ids.stream().map(row -> (UUID) row[0]).toList())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
