package org.yiwang.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.MovingTheClock;

/** Business time: read by anyone, moved only in a demonstration or test. */
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "clock")
public class ClockResource {

  /**
   * @param forward ISO 8601 duration, for instance {@code PT36H}
   */
  public record Step(Duration forward) {}

  private final BusinessClock clock;
  private final MovingTheClock moving;
  private final Commands commands;

  @Inject
  public ClockResource(BusinessClock clock, MovingTheClock moving, Commands commands) {
    this.clock = clock;
    this.moving = moving;
    this.commands = commands;
  }

  @GET
  public MovingTheClock.Moved now() {
    return new MovingTheClock.Moved(clock.now());
  }

  @POST
  public MovingTheClock.Moved forward(Step step) {
    return moving.forward(commands.next(), step == null ? null : step.forward());
  }
}
