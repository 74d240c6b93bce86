package org.yiwang.grids.people.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.grids.people.Homes;
import org.yiwang.grids.people.Span;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** The stays of households that last. */
@Dependent
class SqlHomes implements Homes {

  private final Sql sql;

  @Inject
  SqlHomes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, UnitPath> of(Collection<UUID> households) {
    Map<UUID, UnitPath> homes = new HashMap<>();
    for (List<UUID> chunk : SqlRows.chunks(households)) {
      List<Object> values = new ArrayList<>(List.of(Span.OPEN));
      values.addAll(chunk);
      String query =
          "select household_id, place from grids_stay where valid_to = ? and household_id in "
              + Sql.places(chunk.size());
      for (Object[] row : sql.query(query, values.toArray())) {
        homes.put(SqlRows.id(row[0]), SqlRows.path(row[1]));
      }
    }
    return homes;
  }
}
