package org.yiwang.grids.leading.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.leading.CrewView;
import org.yiwang.grids.people.AsOf;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.DutyView;

/** Who stands by a grid, and who did. */
@Path("grids/{grid}/crew")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "crews")
public class CrewResource {

  private final CrewQueries queries;
  private final CrewReading reading;
  private final AsOf asOf;
  private final Caller caller;

  @Inject
  public CrewResource(CrewQueries queries, CrewReading reading, AsOf asOf, Caller caller) {
    this.queries = queries;
    this.reading = reading;
    this.asOf = asOf;
    this.caller = caller;
  }

  /**
   * @param asOf a day such as 2026-10-08, at whose end it was so; now when absent
   */
  @GET
  public CrewView crew(@PathParam("grid") String grid, @QueryParam("asOf") String asOf) {
    return queries.crew(reading.grid(caller.actor(), grid), this.asOf.instant(asOf));
  }

  /** Every duty there ever was on its posts, oldest first. */
  @GET
  @Path("history")
  public List<DutyView> history(@PathParam("grid") String grid) {
    return queries.history(reading.grid(caller.actor(), grid).unitPath());
  }
}
