package org.yiwang.appeals.figures.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Adds up the figures every two seconds, on whichever node has the lease. */
@ApplicationScoped
public class FoldRounds {

  private static final Logger LOG = Logger.getLogger(FoldRounds.class.getName());
  private static final int SECONDS = 2;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Folding folding;
  private Future<?> rounds;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext war) {
    rounds.cancel(false);
  }

  private void round() {
    try {
      while (folding.once() == Folding.BATCH) {
        LOG.fine("a full batch of deltas was added up");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "figures were not added up; the next round tries again", failed);
    }
  }
}
