package org.yiwang.appeals.sweep.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.platform.Sql;

/**
 * The parts that open matters fall into, and who works on each: a worker has one on lease for a
 * minute at a time, and gives it back when nothing in it is due. Each method within the transaction
 * at hand.
 */
@Dependent
public class Shards {

  /** As many as the column {@code shard} tells apart. */
  static final int COUNT = 16;

  private static final int SECONDS = 60;

  private final Sql sql;

  @Inject
  public Shards(Sql sql) {
    this.sql = sql;
  }

  /** Whether the worker has the shard from now on. */
  boolean take(int shard, UUID worker) {
    return sql.update(
            "update appeals_sweep_lease set owner = ?, until = utc_timestamp(6) + interval "
                + SECONDS
                + " second where shard = ? and (owner = ? or until < utc_timestamp(6))",
            worker,
            shard,
            worker)
        == 1;
  }

  void giveBack(int shard, UUID worker) {
    sql.update(
        "update appeals_sweep_lease set owner = null, until = utc_timestamp(6)"
            + " where shard = ? and owner = ?",
        shard,
        worker);
  }

  /** What is due in a shard, the oldest first; what failed of late waits. */
  List<UUID> due(int shard, Instant now, int limit) {
    return sql
        .query(
            "select a.id from appeals_appeal a where a.shard = ? and a.is_open = 1"
                + " and a.sweep_due <= ? and not exists (select 1 from appeals_sweep_failure f"
                + " where f.appeal_id = a.id and f.retry > utc_timestamp(6))"
                + " order by a.sweep_due limit "
                + limit,
            shard,
            now)
        .stream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /** When the oldest step that has not been taken was due. */
  Optional<Instant> oldest() {
    return sql
        .query(
            "select min(sweep_due) from appeals_appeal where is_open = 1 and sweep_due is not null")
        .stream()
        .filter(row -> row[0] != null)
        .map(row -> ((Timestamp) row[0]).toInstant())
        .findFirst();
  }

  /** Put off by twice as long each time, up to an hour. */
  void failed(UUID appeal, String error) {
    sql.update(
        "insert into appeals_sweep_failure (appeal_id, attempts, retry, error)"
            + " values (?, 1, utc_timestamp(6) + interval 5 second, ?)"
            + " on duplicate key update attempts = attempts + 1, error = values(error),"
            + " retry = utc_timestamp(6) + interval least(3600, 5 * pow(2, least(attempts, 10)))"
            + " second",
        appeal,
        error.substring(0, Math.min(500, error.length())));
  }
}
