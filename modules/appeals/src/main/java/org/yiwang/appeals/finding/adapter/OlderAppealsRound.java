package org.yiwang.appeals.finding.adapter;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Once after each start; there is something to do only after the release that brought searching.
 */
@ApplicationScoped
public class OlderAppealsRound {

  private static final Logger LOG = Logger.getLogger(OlderAppealsRound.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OlderAppeals older;

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) ServletContext war) {
    executor.execute(this::round);
  }

  private void round() {
    try {
      Optional<UUID> last = Optional.of(new UUID(0, 0));
      while (last.isPresent()) {
        last = older.after(last.get());
      }
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "older appeals are not findable yet; the next start goes on", failed);
    }
  }
}
