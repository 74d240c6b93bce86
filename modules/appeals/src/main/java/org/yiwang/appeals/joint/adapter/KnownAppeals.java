package org.yiwang.appeals.joint.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.joint.Known;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** Reads the little that links and groups have to know of appeals. */
@Dependent
class KnownAppeals {

  private final Sql sql;

  @Inject
  KnownAppeals(Sql sql) {
    this.sql = sql;
  }

  /** In the order in which they are asked for; none that names holders, which stand alone. */
  Map<UUID, Known> of(Collection<UUID> appeals) {
    Map<UUID, Known> found = new LinkedHashMap<>();
    if (appeals.isEmpty()) {
      return found;
    }
    Map<UUID, Known> rows = new LinkedHashMap<>();
    sql.query(
            "select id, path, title, is_open from appeals_appeal where restricted = 0 and id in "
                + Sql.places(appeals.size()),
            appeals.toArray())
        .forEach(
            row ->
                rows.put(
                    (UUID) row[0],
                    new Known(
                        (UUID) row[0],
                        new UnitPath((String) row[1]),
                        (String) row[2],
                        (Boolean) row[3])));
    appeals.stream().filter(rows::containsKey).forEach(id -> found.put(id, rows.get(id)));
    return found;
  }
}
