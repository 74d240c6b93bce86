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
import org.yiwang.grids.leading.InstructorView;
import org.yiwang.grids.people.AsOf;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** Instructors and how much they have to do. */
@Path("instructors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "crews")
public class InstructorsResource {

  private final CrewQueries queries;
  private final CrewReading reading;
  private final Caller caller;

  @Inject
  public InstructorsResource(CrewQueries queries, CrewReading reading, Caller caller) {
    this.queries = queries;
    this.reading = reading;
    this.caller = caller;
  }

  /**
   * In the order of their ids.
   *
   * @param under only those who instruct a grid below; the caller's scope when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<InstructorView> list(
      @QueryParam("under") String under,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    UnitPath top = reading.under(caller.actor(), under);
    int limit = Page.size(size);
    List<InstructorView> rows = queries.instructors(top, AsOf.id(after), limit + 1);
    return Page.by(rows, limit, InstructorView::personId);
  }
}
