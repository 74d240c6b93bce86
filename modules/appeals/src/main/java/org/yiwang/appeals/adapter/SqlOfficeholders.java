package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Officeholders;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlOfficeholders implements Officeholders {

  private final Sql sql;

  @Inject
  SqlOfficeholders(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Holder> above(UnitPath place) {
    return sql
        .query(
            "select person_id, person_name, unit_path from territory_standing_post"
                + " where town = ? and person_id is not null"
                + " and (? like concat(unit_path, '%') or unit_path like concat(?, '%'))",
            place.at(Level.TOWN).value(), place.value(), place.value())
        .stream()
        .map(row -> new Holder((UUID) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  @Override
  public List<String> unitsOf(UUID person) {
    return sql
        .query("select distinct unit_path from territory_standing_post where person_id = ?", person)
        .stream()
        .map(row -> (String) row[0])
        .toList();
  }
}
