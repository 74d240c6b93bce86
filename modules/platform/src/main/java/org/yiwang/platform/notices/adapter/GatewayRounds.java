package org.yiwang.platform.notices.adapter;

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
import org.yiwang.platform.notices.Gateway;

/** Sends urgent notices every second while there is a gateway; every node does. */
@ApplicationScoped
public class GatewayRounds {

  private static final Logger LOG = Logger.getLogger(GatewayRounds.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private GatewayRun run;
  @Inject private Gateway gateway;
  private Future<?> rounds;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    if (gateway.isOpen()) {
      rounds = executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext war) {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      while (run.once()) {
        LOG.fine("a full batch of urgent notices was due");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "a round of urgent notices failed; the next one tries again", failed);
    }
  }
}
