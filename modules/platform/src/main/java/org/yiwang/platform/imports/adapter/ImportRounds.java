package org.yiwang.platform.imports.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.platform.imports.ImportDue;

/**
 * Looks for files to check and apply; every node does, one file at a time. The node that received a
 * file looks at once, the others come round.
 */
@ApplicationScoped
public class ImportRounds {

  private static final Logger LOG = Logger.getLogger(ImportRounds.class.getName());
  private static final int MILLISECONDS = 500;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private ImportRun run;
  @Inject private ImportPurge purge;
  private final List<Future<?>> rounds = new ArrayList<>();
  private final ReentrantLock busy = new ReentrantLock();

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    rounds.add(
        executor.scheduleWithFixedDelay(this::round, 1_000, MILLISECONDS, TimeUnit.MILLISECONDS));
    rounds.add(executor.scheduleWithFixedDelay(this::clean, 10, 60, TimeUnit.MINUTES));
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext war) {
    rounds.forEach(round -> round.cancel(false));
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportDue due) {
    executor.execute(this::round);
  }

  private void round() {
    if (!busy.tryLock()) {
      return;
    }
    try {
      while (run.once()) {
        LOG.fine("a step of an import was made");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "a round of the imports failed; the next one tries again", failed);
    } finally {
      busy.unlock();
    }
  }

  private void clean() {
    try {
      while (purge.once()) {
        LOG.fine("an old import was emptied");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "old imports were not emptied; the next hour tries again", failed);
    }
  }
}
