package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.Grid;
import org.yiwang.grids.Grids;
import org.yiwang.grids.Household;
import org.yiwang.kernel.UnitPath;

@Dependent
class JpaGrids implements Grids {

  private final EntityManager em;

  @Inject
  JpaGrids(EntityManager em) {
    this.em = em;
  }

  @Override
  public Grid locked(UUID unit, UnitPath path) {
    Grid known = em.find(Grid.class, unit, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    em.createNativeQuery(
            "insert ignore into grids_grid (unit_id, path, households, merchants, version)"
                + " values (?1, ?2, 0, 0, 0)")
        .setParameter(1, unit)
        .setParameter(2, path.value())
        .executeUpdate();
    return em.find(Grid.class, unit, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Household> household(UnitPath village, String number) {
    return em.createQuery(
            "select h from Household h where h.village = :village and h.number = :number",
            Household.class)
        .setParameter("village", village.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Household household) {
    em.persist(household);
  }
}
