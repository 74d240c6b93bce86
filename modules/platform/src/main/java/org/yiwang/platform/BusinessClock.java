package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the domain means by now, in microseconds, the finest the database keeps. In production it is
 * the machine's clock; in a demonstration or test it stands a stored number of seconds ahead, the
 * same for every node.
 */
@Dependent
public class BusinessClock {

  private final EntityManager em;
  private final Mode mode;

  @Inject
  public BusinessClock(EntityManager em, Mode mode) {
    this.em = em;
    this.mode = mode;
  }

  public Instant now() {
    return machineNow().plusSeconds(mode.isDemo() ? secondsAhead() : 0);
  }

  private static Instant machineNow() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private long secondsAhead() {
    return ((Number)
            em.createNativeQuery("select seconds_ahead from platform_clock where id = 1")
                .getSingleResult())
        .longValue();
  }
}
