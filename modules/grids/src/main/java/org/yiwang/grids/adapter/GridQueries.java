package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.GridView;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Phone;
import org.yiwang.platform.Seal;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.territory.UnitView;

/** Reads straight into views. */
@Dependent
class GridQueries implements HouseholdDirectory {

  private static final String HOUSEHOLD =
      "select h.id, h.grid, h.gridPath, h.number, h.kind, h.headName, h.phoneCipher, h.members,"
          + " h.placedAt from Household h where ";

  private final EntityManager em;
  private final Seal seal;
  private final DecisionLog decisions;

  @Inject
  GridQueries(EntityManager em, Seal seal, DecisionLog decisions) {
    this.em = em;
    this.seal = seal;
    this.decisions = decisions;
  }

  @Override
  public Optional<HouseholdView> find(UUID id) {
    return rows(em.createQuery(HOUSEHOLD + "h.id = :id", Object[].class).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** In the order of their numbers, from after one on. */
  List<HouseholdView> of(UUID grid, String after, int limit) {
    return rows(
        em.createQuery(
                HOUSEHOLD + "h.grid = :grid and h.number > :after order by h.number",
                Object[].class)
            .setParameter("grid", grid)
            .setParameter("after", after == null ? "" : after)
            .setMaxResults(limit));
  }

  GridView grid(UnitView unit) {
    return em.createQuery(
            "select g.households, g.merchants, g.verdict, g.reason, g.decision from Grid g"
                + " where g.unit = :unit",
            Object[].class)
        .setParameter("unit", unit.id())
        .getResultStream()
        .findFirst()
        .map(row -> view(unit, row))
        .orElseGet(
            () -> new GridView(unit.id(), unit.path(), unit.name(), 0, 0, null, null, null, null));
  }

  private GridView view(UnitView unit, Object[] row) {
    UUID decision = (UUID) row[4];
    String explanation =
        decisions
            .find(decision)
            .map(kept -> kept.findings().get(0).explanation().sentence())
            .orElse(null);
    return new GridView(
        unit.id(),
        unit.path(),
        unit.name(),
        (Integer) row[0],
        (Integer) row[1],
        (String) row[2],
        (String) row[3],
        decision,
        explanation);
  }

  private List<HouseholdView> rows(TypedQuery<Object[]> query) {
    return query.getResultStream().map(this::household).toList();
  }

  private HouseholdView household(Object[] row) {
    byte[] phone = (byte[]) row[6];
    return new HouseholdView(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        phone == null ? null : new Phone(seal.open(phone)).masked(),
        (Integer) row[7],
        (Instant) row[8]);
  }
}
