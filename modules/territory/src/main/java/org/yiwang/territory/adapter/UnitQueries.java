package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.UnitHistory;
import org.yiwang.territory.UnitName;
import org.yiwang.territory.UnitView;

/** Lists of units on a day, and what became of each. */
@Dependent
class UnitQueries {

  private static final String TODAY =
      "select u.id, u.code, u.path, u.level, u.name, u.display_number, u.valid_from, u.valid_to"
          + " from territory_unit u where ";
  private static final String THAT_DAY =
      "select u.id, n.code, u.path, u.level, n.name, u.display_number, u.valid_from, u.valid_to"
          + " from territory_unit u join territory_unit_name n on n.unit_id = u.id where ";

  private final Native sql;

  @Inject
  UnitQueries(Native sql) {
    this.sql = sql;
  }

  /**
   * Units below a path, in the order of their paths, from after one on.
   *
   * @param level null for all
   * @param asOf null for those that stand; else those that stood that day, with their names of then
   */
  List<UnitView> below(UnitPath under, Level level, LocalDate asOf, String after, int limit) {
    List<Object> values = new ArrayList<>(List.of(after == null ? "" : after));
    String where = within(under, values) + " and u.path > ?1";
    if (level != null) {
      values.add(level.slug());
      where += " and u.level = ?" + values.size();
    }
    return read(on(asOf, where, values) + " order by u.path limit " + limit, values);
  }

  /**
   * Whatever is or was called by a code or name.
   *
   * @param code null when the name is given
   * @param asOf null for any day
   */
  List<UnitView> called(
      UnitPath under, String code, String name, LocalDate asOf, String after, int limit) {
    List<Object> values = new ArrayList<>(List.of(after == null ? "" : after));
    values.add(code == null ? name : code);
    String called = code == null ? "c.name = ?2" : "c.code = ?2";
    String where = within(under, values) + " and u.path > ?1";
    if (asOf == null) {
      where += " and u.id in (select c.unit_id from territory_unit_name c where " + called + ")";
      return read(TODAY + where + " order by u.path limit " + limit, values);
    }
    where += " and " + called.replace("c.", "n.");
    return read(on(asOf, where, values) + " order by u.path limit " + limit, values);
  }

  private static String on(LocalDate asOf, String where, List<Object> values) {
    if (asOf == null) {
      return TODAY + where + " and u.valid_to is null";
    }
    values.add(asOf);
    int day = values.size();
    return THAT_DAY + where + " and n.valid_from <= ?" + day + " and n.valid_to > ?" + day;
  }

  /** The ancestor's own column where there is one: it leads an index that knows the levels. */
  private static String within(UnitPath under, List<Object> values) {
    Level level = under.level();
    boolean hasColumn = level == Level.TOWN || level == Level.COUNTY || level == Level.PREFECTURE;
    values.add(hasColumn ? under.value() : under.value() + "%");
    return hasColumn
        ? "u." + level.slug() + " = ?" + values.size()
        : "u.path like ?" + values.size();
  }

  UnitHistory history(UnitView unit) {
    List<UnitName> names =
        sql
            .rows(
                "select name, code, valid_from, valid_to from territory_unit_name"
                    + " where unit_id = ?1 order by valid_from",
                unit.id())
            .stream()
            .map(
                row ->
                    new UnitName(
                        (String) row[0], (String) row[1], Days.of(row[2]), Days.of(row[3])))
            .toList();
    List<UnitView> predecessors =
        read(TODAY + "u.successor = ?1 order by u.path", List.of(unit.id()));
    return new UnitHistory(unit, names, predecessors, successors(unit.id()), reordered(unit.id()));
  }

  private List<UnitView> successors(UUID unit) {
    List<UnitView> all = new ArrayList<>();
    List<UnitView> next = successor(unit);
    while (!next.isEmpty() && !all.contains(next.get(0))) {
      all.addAll(next);
      next = successor(next.get(0).id());
    }
    return all;
  }

  private List<UnitView> successor(UUID unit) {
    return read(
        TODAY + "u.id = (select e.successor from territory_unit e where e.id = ?1)", List.of(unit));
  }

  private List<UnitHistory.Reordered> reordered(UUID unit) {
    return sql
        .rows(
            "select r.id, r.kind, r.document, r.effective_on from territory_reorganisation r"
                + " where r.id in (select s.reorganisation_id from territory_reorganisation_step s"
                + " where s.from_unit = ?1 union select t.reorganisation_id from"
                + " territory_reorganisation_step t where t.to_unit = ?1)"
                + " order by r.effective_on, r.id",
            unit)
        .stream()
        .map(
            row ->
                new UnitHistory.Reordered(
                    (UUID) row[0], (String) row[1], (String) row[2], Days.of(row[3])))
        .toList();
  }

  private List<UnitView> read(String text, List<Object> values) {
    return sql.rows(text, values.toArray()).stream().map(Rows::unit).toList();
  }
}
