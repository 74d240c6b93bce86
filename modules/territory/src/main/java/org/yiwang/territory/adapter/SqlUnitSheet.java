package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.territory.UnitName;
import org.yiwang.territory.imports.KnownUnit;
import org.yiwang.territory.imports.UnitRow;
import org.yiwang.territory.imports.UnitSheet;

@Dependent
class SqlUnitSheet implements UnitSheet {

  private static final String KNOWN =
      "select u.id, u.code, u.path, u.name, u.display_number, u.valid_from, n.valid_from"
          + " from territory_unit u join territory_unit_name n on n.unit_id = u.id"
          + " and n.valid_to = '9999-12-31' where u.valid_to is null and ";

  private final Sql sql;

  @Inject
  SqlUnitSheet(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, KnownUnit> byCode(Collection<String> codes) {
    return known("u.code_in_use", codes, "", KnownUnit::code);
  }

  @Override
  public Map<String, KnownUnit> byPath(Collection<String> paths) {
    return known("u.path", paths, "", KnownUnit::path);
  }

  @Override
  public Map<UUID, KnownUnit> locked(Collection<UUID> ids) {
    return known("u.id", ids, " for update", KnownUnit::id);
  }

  private <K> Map<K, KnownUnit> known(
      String column, Collection<K> wanted, String lock, Function<KnownUnit, K> key) {
    Map<K, KnownUnit> found = new HashMap<>();
    if (!wanted.isEmpty()) {
      sql.query(KNOWN + column + in(wanted) + lock, wanted.toArray())
          .forEach(
              row -> {
                KnownUnit unit = unit(row);
                found.put(key.apply(unit), unit);
              });
    }
    return found;
  }

  private static KnownUnit unit(Object[] row) {
    return new KnownUnit(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Days.of(row[5]),
        Days.of(row[6]));
  }

  @Override
  public Set<String> ended(Collection<String> paths) {
    return paths("select path from territory_unit where valid_to is not null and path", paths, "");
  }

  @Override
  public Set<String> held(Collection<String> paths) {
    return paths(
        "select path from territory_unit where valid_to is null and path",
        paths,
        " lock in share mode");
  }

  private Set<String> paths(String text, Collection<String> wanted, String lock) {
    Set<String> found = new HashSet<>();
    if (!wanted.isEmpty()) {
      sql.query(text + in(wanted) + lock, wanted.toArray())
          .forEach(row -> found.add((String) row[0]));
    }
    return found;
  }

  @Override
  public List<KnownUnit> below(UnitPath top, Level level, String after, int limit) {
    boolean town = top.level() == Level.TOWN;
    return sql
        .query(
            KNOWN
                + (town ? "u.town = ?" : "u.path like ?")
                + " and u.level = ? and u.path > ? order by u.path limit "
                + limit,
            town ? top.value() : top.value() + "%",
            level.slug(),
            after)
        .stream()
        .map(SqlUnitSheet::unit)
        .toList();
  }

  private static String in(Collection<?> wanted) {
    return " in " + Sql.places(wanted.size());
  }

  @Override
  public void add(Map<UUID, UnitRow> units, LocalDate from) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> names = new ArrayList<>();
    units.forEach(
        (id, unit) -> {
          String level = new UnitPath(unit.path()).level().slug();
          rows.add(
              new Object[] {
                id, unit.code(), unit.path(), level, unit.name(), unit.displayNumber(), from
              });
          names.add(new Object[] {id, from, UnitName.OPEN, unit.name(), unit.code()});
        });
    sql.insert(
        "insert into territory_unit (id, code, path, level, name, display_number, valid_from)",
        rows);
    sql.insert(
        "insert into territory_unit_name (unit_id, valid_from, valid_to, name, code)", names);
  }

  @Override
  public void change(Map<UUID, UnitRow> units, Map<UUID, KnownUnit> before, LocalDate from) {
    List<Object> wanted = new ArrayList<>();
    List<Object> renamed = new ArrayList<>();
    List<Object[]> begun = new ArrayList<>();
    units.forEach(
        (id, unit) -> {
          wanted.addAll(Arrays.asList(id, unit.name(), unit.displayNumber()));
          if (!unit.name().equals(before.get(id).name())) {
            renamed.add(id);
            begun.add(new Object[] {id, from, UnitName.OPEN, unit.name(), unit.code()});
          }
        });
    String each = "select ? id, ? name, ? display_number";
    String all = String.join(" union all ", Collections.nCopies(units.size(), each));
    sql.update(
        "update territory_unit u join ("
            + all
            + ") v on v.id = u.id"
            + " set u.name = v.name, u.display_number = coalesce(v.display_number, u.display_number)",
        wanted.toArray());
    if (!renamed.isEmpty()) {
      rename(renamed, begun, from);
    }
  }

  /** On the first day of a name, the row is corrected; else it ends, and another begins. */
  private void rename(List<Object> renamed, List<Object[]> begun, LocalDate from) {
    List<Object> values = new ArrayList<>(List.of(from));
    values.addAll(renamed);
    values.add(from);
    sql.update(
        "update territory_unit_name set valid_to = ? where unit_id"
            + in(renamed)
            + " and valid_to = '9999-12-31' and valid_from < ?",
        values.toArray());
    String row = "(?, ?, ?, ?, ?)";
    sql.update(
        "insert into territory_unit_name (unit_id, valid_from, valid_to, name, code) values "
            + String.join(", ", Collections.nCopies(begun.size(), row))
            + " on duplicate key update name = values(name)",
        begun.stream().flatMap(Arrays::stream).toArray());
  }
}
