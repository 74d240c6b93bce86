package org.yiwang.platform.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.platform.Courier;

/**
 * Empties the outbox every second while somebody listens; every node does, none in another's way.
 */
@ApplicationScoped
public class OutboxRounds {

  private static final Logger LOG = Logger.getLogger(OutboxRounds.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OutboxRun run;
  @Inject private Courier courier;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    if (courier.isOpen()) {
      executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void round() {
    try {
      while (run.once() == OutboxRun.BATCH) {
        LOG.fine("a full batch left the outbox");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "a round of the outbox failed; the next one tries again", failed);
    }
  }
}
