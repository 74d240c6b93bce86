package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.territory.DutyHistory;
import org.yiwang.territory.DutyView;
import org.yiwang.territory.PostView;

@Dependent
class SqlDutyHistory implements DutyHistory {

  private final Sql sql;
  private final PastDuties past;

  @Inject
  SqlDutyHistory(Sql sql, PastDuties past) {
    this.sql = sql;
    this.past = past;
  }

  @Override
  public List<DutyView> of(UnitPath unit) {
    return sql
        .query(
            "select p.id, p.unit_path, p.role, d.person_id, d.person_name, d.since, d.until,"
                + " d.reason from territory_post p join territory_duty d on d.post_id = p.id"
                + " where p.unit_path = ? order by d.since, d.id",
            unit.value())
        .stream()
        .map(SqlDutyHistory::duty)
        .toList();
  }

  private static DutyView duty(Object[] row) {
    return new DutyView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        instant(row[5]),
        instant(row[6]),
        (String) row[7]);
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }

  @Override
  public List<PostView> posts(UnitPath unit, Instant at) {
    return sql
        .query("select id from territory_post where unit_path = ? order by role", unit.value())
        .stream()
        .map(row -> past.post((UUID) row[0], at))
        .flatMap(Optional::stream)
        .toList();
  }
}
