package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.Happened;
import org.yiwang.appeals.figures.Counted;
import org.yiwang.appeals.figures.Histories;
import org.yiwang.appeals.figures.adapter.SqlDeltas;
import org.yiwang.platform.Sql;

@Dependent
class SqlHistories implements Histories {

  private final Sql sql;

  @Inject
  SqlHistories(Sql sql) {
    this.sql = sql;
  }

  private static Happened happened(Object[] row) {
    int version = ((Number) row[2]).intValue();
    return new Happened(
        ((Number) row[5]).intValue(),
        ((Timestamp) row[4]).toInstant(),
        (UUID) row[6],
        (String) row[7],
        EventCodec.read((String) row[1], version, (String) row[3]));
  }

  @Override
  public Map<UUID, Counted> counted(Collection<UUID> appeals) {
    Map<UUID, Counted> found = new LinkedHashMap<>();
    if (appeals.isEmpty()) {
      return found;
    }
    String in = " where appeal_id in " + Sql.places(appeals.size());
    String text =
        "select appeal_id, type, version, body, at, sequence, actor, actor_name, null path, null day, null kind,"
            + " null category, null level, null measure, null state, null amount"
            + " from appeals_event"
            + in
            + " union all select appeal_id, null, null, null, null, null, null, null, "
            + SqlDeltas.COLUMNS
            + " from appeals_delta"
            + in
            + " order by appeal_id, sequence";
    List<Object> values = new ArrayList<>(appeals);
    values.addAll(appeals);
    for (Object[] row : sql.query(text, values.toArray())) {
      Counted counted =
          found.computeIfAbsent(
              (UUID) row[0], id -> new Counted(new ArrayList<>(), new ArrayList<>()));
      if (row[1] == null) {
        counted.deltas().add(SqlDeltas.read(row, 8));
      } else {
        counted.life().add(happened(row));
      }
    }
    return found;
  }

  @Override
  public void hold(Collection<UUID> appeals) {
    if (!appeals.isEmpty()) {
      String in = Sql.places(appeals.size());
      sql.query(
          "select id from appeals_appeal where id in " + in + " order by id for update",
          appeals.toArray());
    }
  }

  @Override
  public List<UUID> inTown(String town, UUID after, int limit) {
    String page = after == null ? "" : " and id > ?";
    Object[] values = after == null ? new Object[] {town} : new Object[] {town, after};
    return sql
        .query(
            "select id from appeals_appeal where town = ?" + page + " order by id limit " + limit,
            values)
        .stream()
        .map(row -> (UUID) row[0])
        .toList();
  }
}
