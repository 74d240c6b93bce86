package org.yiwang.grids.leading.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.leading.CrewFinding;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Page;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** Leaders and instructors who would not get their seats by the rules in force today. */
@Path("crew-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "crews")
public class CrewChecksResource {

  private final CheckingCrews checking;
  private final CrewReading reading;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public CrewChecksResource(
      CheckingCrews checking, CrewReading reading, BusinessClock clock, Caller caller) {
    this.checking = checking;
    this.reading = reading;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * In the order of grids.
   *
   * @param under only grids below; the caller's scope when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<CrewFinding> list(
      @QueryParam("under") String under,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    UnitPath top = reading.under(caller.actor(), under);
    int limit = Page.size(size);
    LocalDate today = LocalDate.ofInstant(clock.now(), WorkingCalendar.ZONE);
    return Page.by(checking.findings(top, after, limit + 1, today), limit, CheckingCrews::key);
  }
}
