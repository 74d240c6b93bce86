package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.Grid;
import org.yiwang.grids.Grids;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.households.Stay;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class JpaGrids implements Grids {

  private static final int BATCH = 500;

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
  public Map<UUID, Grid> locked(Map<UUID, UnitPath> units) {
    List<Object[]> rows = new ArrayList<>();
    units.forEach((unit, path) -> rows.add(new Object[] {unit, path.value(), 0, 0, 0}));
    Map<UUID, Grid> found = new LinkedHashMap<>();
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Object[]> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
      sql.insert(
          "insert ignore into grids_grid (unit_id, path, households, merchants, version)", some);
      em.createQuery("select g from Grid g where g.unit in :units order by g.path", Grid.class)
          .setParameter("units", some.stream().map(row -> (UUID) row[0]).toList())
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultStream()
          .forEach(grid -> found.put(grid.unit(), grid));
    }
    return found;
  }

  @Override
  public List<Change> sizesSince(UUID unit, LocalDate from) {
    return sizesSince(List.of(unit), from).get(unit);
  }

  /** A sweep over the stays that reach beyond the date: a few dozen for each grid at most. */
  @Override
  public Map<UUID, List<Change>> sizesSince(Collection<UUID> units, LocalDate from) {
    Map<UUID, SortedMap<LocalDate, Change>> steps = new LinkedHashMap<>();
    units.forEach(unit -> steps.put(unit, new TreeMap<>(Map.of(from, Change.NONE))));
    List<UUID> all = List.copyOf(units);
    for (int i = 0; i < all.size(); i += BATCH) {
      List<Object> values = new ArrayList<>(all.subList(i, Math.min(i + BATCH, all.size())));
      String places = Sql.places(values.size());
      values.add(from);
      sql.query(
              "select grid_id, valid_from, valid_to, kind from grids_stay where grid_id in "
                  + places
                  + " and valid_to > ?",
              values.toArray())
          .forEach(row -> count(steps.get((UUID) row[0]), row, from));
    }
    Map<UUID, List<Change>> sizes = new LinkedHashMap<>();
    steps.forEach((unit, days) -> sizes.put(unit, sums(days)));
    return sizes;
  }

  private static void count(SortedMap<LocalDate, Change> steps, Object[] row, LocalDate from) {
    Change one = Change.one(HouseholdKind.ofSlug((String) row[3]));
    LocalDate came = ((Date) row[1]).toLocalDate();
    steps.merge(came.isBefore(from) ? from : came, one, Change::plus);
    steps.merge(((Date) row[2]).toLocalDate(), one.negated(), Change::plus);
  }

  private static List<Change> sums(SortedMap<LocalDate, Change> steps) {
    List<Change> sizes = new ArrayList<>();
    Change size = Change.NONE;
    for (LocalDate day : steps.keySet()) {
      if (!day.equals(Stay.OPEN)) {
        size = size.plus(steps.get(day));
        sizes.add(size);
      }
    }
    return sizes;
  }
}
