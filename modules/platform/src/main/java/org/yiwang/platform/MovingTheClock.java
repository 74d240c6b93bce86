package org.yiwang.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/** Moves business time forward in a demonstration or test; elsewhere there is no such thing. */
@UseCase
public class MovingTheClock {

  private static final Duration LIMIT = Duration.ofDays(366);

  /**
   * @param now business time after the move
   */
  public record Moved(Instant now) {}

  private final EntityManager em;
  private final BusinessClock clock;
  private final Mode mode;

  @Inject
  public MovingTheClock(EntityManager em, BusinessClock clock, Mode mode) {
    this.em = em;
    this.clock = clock;
    this.mode = mode;
  }

  /**
   * @throws Problem {@code platform.no-such-place} outside a demonstration; {@code
   *     platform.clock-step} for a step shorter than a second or longer than a year
   */
  @Does(value = "clock.move", needs = "clock.move")
  public Moved forward(Command command, Duration step) {
    if (!mode.isDemo()) {
      throw Problem.notFound("platform.no-such-place");
    }
    if (step == null || step.toSeconds() < 1 || step.compareTo(LIMIT) > 0) {
      throw Problem.invalid("platform.clock-step", "step", String.valueOf(step));
    }
    em.createNativeQuery(
            "update platform_clock set seconds_ahead = seconds_ahead + ?1 where id = 1")
        .setParameter(1, step.toSeconds())
        .executeUpdate();
    return new Moved(clock.now());
  }
}
