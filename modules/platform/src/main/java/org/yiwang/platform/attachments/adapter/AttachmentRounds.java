package org.yiwang.platform.attachments.adapter;

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

/** Looks every hour for attachments that nothing claimed; every node does. */
@ApplicationScoped
public class AttachmentRounds {

  private static final Logger LOG = Logger.getLogger(AttachmentRounds.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private AttachmentPurge purge;
  private Future<?> rounds;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    rounds = executor.scheduleWithFixedDelay(this::clean, 15, 60, TimeUnit.MINUTES);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext war) {
    rounds.cancel(false);
  }

  private void clean() {
    try {
      while (purge.once()) {
        LOG.fine("an attachment was abandoned");
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "attachments were not cleaned up; the next hour tries again", failed);
    }
  }
}
