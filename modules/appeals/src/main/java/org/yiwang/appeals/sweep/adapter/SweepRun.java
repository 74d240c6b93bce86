package org.yiwang.appeals.sweep.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.sweep.DueSteps;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;

/**
 * One round of the sweep. Each step is a transaction of its own, on a row that is locked and looked
 * at again, so that two nodes cannot take it twice and one that fails holds up no other.
 */
@Dependent
public class SweepRun {

  static final int BATCH = 50;

  private static final Logger LOG = Logger.getLogger(SweepRun.class.getName());

  private final EntityManager em;
  private final Transactions transactions;
  private final BusinessClock clock;
  private final Shards shards;
  private final DueSteps steps;
  private final Sql sql;

  @Inject
  public SweepRun(
      EntityManager em,
      Transactions transactions,
      BusinessClock clock,
      Shards shards,
      DueSteps steps,
      Sql sql) {
    this.em = em;
    this.transactions = transactions;
    this.clock = clock;
    this.shards = shards;
    this.steps = steps;
    this.sql = sql;
  }

  /** All that is due in the shards nobody else has; how many steps were taken. */
  public int once(UUID worker) throws Exception {
    int taken = 0;
    for (int shard = 0; shard < Shards.COUNT; shard++) {
      taken += shard(shard, worker);
    }
    return taken;
  }

  private int shard(int shard, UUID worker) throws Exception {
    int taken = 0;
    List<UUID> due;
    do {
      int part = shard;
      if (!transactions.run(() -> shards.take(part, worker))) {
        return taken;
      }
      due = transactions.run(() -> shards.due(part, clock.now(), BATCH));
      for (UUID id : due) {
        taken += step(id) ? 1 : 0;
      }
    } while (due.size() == BATCH);
    transactions.run(
        () -> {
          shards.giveBack(shard, worker);
          return null;
        });
    return taken;
  }

  private boolean step(UUID id) throws Exception {
    UUID command = Ids.next();
    try {
      return transactions.run(() -> take(id, command));
    } catch (Exception failed) {
      LOG.log(Level.WARNING, failed, () -> "a due step of appeal " + id + " failed");
      transactions.run(
          () -> {
            shards.failed(id, String.valueOf(failed));
            return null;
          });
      return false;
    }
  }

  private boolean take(UUID id, UUID command) {
    Instant now = clock.now();
    Appeal appeal = em.find(Appeal.class, id, LockModeType.PESSIMISTIC_WRITE);
    Instant due = appeal.state().dates().sweepDue();
    if (!appeal.state().open() || due == null || due.isAfter(now)) {
      return false;
    }
    boolean taken = steps.take(appeal, command, now);
    if (!taken) {
      throw new IllegalStateException("the row of " + id + " is due, its events are not");
    }
    return true;
  }

  /** Seconds since the oldest step that is due and not taken should have been; 0 when none is. */
  public long lag() throws Exception {
    return transactions.run(
        () ->
            shards
                .oldest()
                .map(oldest -> Math.max(0, clock.now().getEpochSecond() - oldest.getEpochSecond()))
                .orElse(0L));
  }

  /** Matters whose step has failed and waits to be tried again. */
  public long failing() throws Exception {
    return transactions.run(
        () ->
            ((Number)
                    sql.query(
                            "select count(*) from appeals_sweep_failure"
                                + " where retry > utc_timestamp(6)")
                        .get(0)[0])
                .longValue());
  }
}
