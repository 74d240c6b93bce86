package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
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
import org.yiwang.territory.Unit;
import org.yiwang.territory.UnitName;
import org.yiwang.territory.UnitView;
import org.yiwang.territory.Units;

@Dependent
class JpaUnits implements Units {

  private static final String NAME =
      "insert into territory_unit_name (unit_id, valid_from, valid_to, name, code)";

  private final EntityManager em;
  private final Sql sql;

  @Inject
  JpaUnits(EntityManager em, Sql sql) {
    this.em = em;
    this.sql = sql;
  }

  @Override
  public Optional<Unit> locked(UUID id) {
    return Optional.ofNullable(em.find(Unit.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Map<UnitPath, Unit> standing(Collection<UnitPath> paths) {
    Map<UnitPath, Unit> found = new HashMap<>();
    for (List<String> some : Chunks.of(paths.stream().map(UnitPath::value).toList())) {
      em.createQuery(
              "select u from Unit u where u.path in :paths and u.validTo is null order by u.path",
              Unit.class)
          .setParameter("paths", some)
          .setLockMode(LockModeType.PESSIMISTIC_READ)
          .getResultList()
          .forEach(unit -> found.put(unit.path(), unit));
    }
    return found;
  }

  @Override
  public boolean everStood(UnitPath path) {
    return any("select count(u) from Unit u where u.path = :value", path.value());
  }

  @Override
  public boolean codeStands(String code) {
    return any("select count(u) from Unit u where u.code = :value and u.validTo is null", code);
  }

  private boolean any(String text, String value) {
    return em.createQuery(text, Long.class).setParameter("value", value).getSingleResult() > 0;
  }

  @Override
  public List<Unit> standingFrom(UnitPath top) {
    return em.createQuery(
            "select u from Unit u where u.path like :under and u.validTo is null order by u.path",
            Unit.class)
        .setParameter("under", top.value() + "%")
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Set<String> pathsEverBelow(UnitPath superior) {
    return new HashSet<>(
        em.createQuery("select u.path from Unit u where u.path like :under", String.class)
            .setParameter("under", superior.value() + "_%")
            .getResultList());
  }

  @Override
  public Set<String> codesEverIn(String villageCode) {
    Set<String> codes = new HashSet<>();
    sql.query("select code from territory_unit_name where code like ?", villageCode + "___")
        .forEach(row -> codes.add((String) row[0]));
    return codes;
  }

  @Override
  public void add(Unit unit) {
    em.persist(unit);
    em.flush();
    UnitView view = unit.view();
    name(view, view.validFrom());
  }

  private void name(UnitView unit, LocalDate from) {
    Object[] row = {unit.id(), from, UnitName.OPEN, unit.name(), unit.code()};
    sql.insert(NAME, List.<Object[]>of(row));
  }

  @Override
  public void end(List<Unit> ended) {
    em.flush();
    for (Unit unit : ended) {
      UnitView view = unit.view();
      sql.update(
          "update territory_unit_name set valid_to = ? where unit_id = ? and valid_to = ?",
          view.validTo().plusDays(1),
          view.id(),
          UnitName.OPEN);
    }
  }

  @Override
  public List<UnitName> names(UUID unit) {
    return sql
        .query(
            "select name, code, valid_from, valid_to from territory_unit_name where unit_id = ?"
                + " order by valid_from",
            unit)
        .stream()
        .map(
            row ->
                new UnitName(
                    (String) row[0],
                    (String) row[1],
                    ((Date) row[2]).toLocalDate(),
                    ((Date) row[3]).toLocalDate()))
        .toList();
  }

  @Override
  public void rename(Unit unit, LocalDate from) {
    UnitView view = unit.view();
    int corrected =
        sql.update(
            "update territory_unit_name set name = ? where unit_id = ? and valid_from = ?",
            view.name(),
            view.id(),
            from);
    if (corrected == 0) {
      sql.update(
          "update territory_unit_name set valid_to = ? where unit_id = ? and valid_to = ?",
          from,
          view.id(),
          UnitName.OPEN);
      name(view, from);
    }
  }

  @Override
  public void alias(UUID unit, UnitName name) {
    Object[] row = {unit, name.from(), name.to(), name.name(), name.code()};
    sql.insert(NAME, List.<Object[]>of(row));
  }
}
