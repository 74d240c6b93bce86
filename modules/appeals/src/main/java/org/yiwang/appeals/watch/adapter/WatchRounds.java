package org.yiwang.appeals.watch.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.appeals.sweep.adapter.SweepRun;
import org.yiwang.appeals.watch.Orphan;
import org.yiwang.platform.Gauges;
import org.yiwang.platform.Transactions;

/** Looks every minute, and shows what it found as metrics; what should not be is logged. */
@ApplicationScoped
public class WatchRounds {

  private static final Logger LOG = Logger.getLogger(WatchRounds.class.getName());
  private static final int SECONDS = 60;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OrphanQueries orphans;
  @Inject private SweepRun sweep;
  @Inject private Transactions transactions;
  @Inject private Gauges gauges;
  private Future<?> rounds;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    rounds = executor.scheduleWithFixedDelay(this::round, 5, SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext war) {
    rounds.cancel(false);
  }

  private void round() {
    try {
      List<Orphan> found = transactions.run(orphans::all);
      long forgotten = found.stream().mapToLong(Orphan::appeals).sum();
      if (forgotten > 0) {
        LOG.warning(() -> forgotten + " open appeals have nobody who answers for them: " + found);
      }
      gauges.set("yiwang_appeals_without_holder", forgotten);
      gauges.set("yiwang_appeals_sweep_lag_seconds", sweep.lag());
      gauges.set("yiwang_appeals_sweep_failing", sweep.failing());
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "a round of the watch failed; the next one looks again", failed);
    }
  }
}
