package org.yiwang.platform.imports.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.imports.ImportJob;

/** Renews the lease of a file for as long as its worker lives, however long a step takes. */
@ApplicationScoped
public class Heartbeat {

  private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
  private static final int SECONDS = 8;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Leases leases;
  @Inject private Transactions transactions;

  /** Cancelled by whoever begins it. */
  Future<?> begin(ImportJob job) {
    return executor.scheduleWithFixedDelay(() -> beat(job), SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private void beat(ImportJob job) {
    try {
      transactions.run(
          () -> {
            leases.renew(job.id(), job.owner());
            return null;
          });
    } catch (Exception missed) {
      LOG.log(Level.WARNING, "a lease of an import was not renewed; the next beat tries", missed);
    }
  }
}
