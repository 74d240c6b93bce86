package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Unit;
import org.yiwang.territory.Units;

@Dependent
class JpaUnits implements Units {

  private final EntityManager em;

  @Inject
  JpaUnits(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean stands(UnitPath path) {
    return em.createQuery(
                "select count(u) from Unit u where u.path = :path and u.validTo is null",
                Long.class)
            .setParameter("path", path.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public boolean codeStands(String code) {
    return em.createQuery(
                "select count(u) from Unit u where u.code = :code and u.validTo is null",
                Long.class)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  @Override
  public void add(Unit unit) {
    em.persist(unit);
  }
}
