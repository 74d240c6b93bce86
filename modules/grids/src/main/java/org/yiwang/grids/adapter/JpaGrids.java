package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.Grid;
import org.yiwang.grids.Grids;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class JpaGrids implements Grids {

  private final EntityManager em;
  private final Sql sql;

  @Inject
  JpaGrids(EntityManager em, Sql sql) {
    this.em = em;
    this.sql = sql;
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
  public Optional<Grid> find(UUID unit) {
    return Optional.ofNullable(em.find(Grid.class, unit));
  }

  /** A sweep over the stays that reach beyond the date: a few dozen at most. */
  @Override
  public List<Change> sizesSince(UUID unit, LocalDate from) {
    SortedMap<LocalDate, Change> steps = new TreeMap<>();
    steps.put(from, Change.NONE);
    for (Object[] row :
        sql.query(
            "select valid_from, valid_to, kind from grids_stay where grid_id = ? and valid_to > ?",
            unit,
            from)) {
      Change one = Change.one(HouseholdKind.ofSlug((String) row[2]));
      LocalDate came = ((Date) row[0]).toLocalDate();
      steps.merge(came.isBefore(from) ? from : came, one, Change::plus);
      steps.merge(((Date) row[1]).toLocalDate(), one.negated(), Change::plus);
    }
    return sums(steps);
  }

  private static List<Change> sums(SortedMap<LocalDate, Change> steps) {
    List<Change> sizes = new ArrayList<>();
    Change size = Change.NONE;
    for (LocalDate day : steps.keySet()) {
      if (!day.equals(LocalDate.of(9999, 12, 31))) {
        size = size.plus(steps.get(day));
        sizes.add(size);
      }
    }
    return sizes;
  }
}
