package org.yiwang.grids.leading.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.leading.CrewGap;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** The standing list of grids whose crew is not complete. */
@Path("crew-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "crews")
public class CrewGapsResource {

  private final CrewQueries queries;
  private final CrewReading reading;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public CrewGapsResource(
      CrewQueries queries, CrewReading reading, BusinessClock clock, Caller caller) {
    this.queries = queries;
    this.reading = reading;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * In the order of paths.
   *
   * @param under only grids below; the caller's scope when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<CrewGap> gaps(
      @QueryParam("under") String under,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    UnitPath top = reading.under(caller.actor(), under);
    int limit = Page.size(size);
    List<CrewGap> rows = queries.gaps(top, after, limit + 1, clock.now());
    return Page.by(rows, limit, CrewGap::gridPath);
  }
}
