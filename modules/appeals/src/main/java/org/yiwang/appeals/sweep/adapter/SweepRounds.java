package org.yiwang.appeals.sweep.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for due steps every two seconds; every node does, each in shards of its own. */
@ApplicationScoped
public class SweepRounds {

  private static final Logger LOG = Logger.getLogger(SweepRounds.class.getName());
  private static final int SECONDS = 2;

  private final UUID worker = UUID.randomUUID();

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private SweepRun run;
  private Future<?> rounds;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext war) {
    rounds.cancel(false);
  }

  private void round() {
    try {
      int taken = run.once(worker);
      if (taken > 0) {
        LOG.fine(() -> taken + " due steps were taken");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "a round of the sweep failed; the next one tries again", failed);
    }
  }
}
