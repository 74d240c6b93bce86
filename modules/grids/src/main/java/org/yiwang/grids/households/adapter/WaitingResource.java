package org.yiwang.grids.households.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Flags;

/** The list of households to be placed (待编): each with the post that owns it and a due date. */
@Path("waiting-households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "households")
public class WaitingResource {

  private final HouseholdQueries queries;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public WaitingResource(HouseholdQueries queries, BusinessClock clock, Caller caller) {
    this.queries = queries;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * By the date they must be placed, the most urgent first.
   *
   * @param under only units below; the caller's scope when absent
   * @param overdue true for those whose date has passed
   * @param unowned true for those that no post has to find a place for
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<HouseholdView> list(
      @QueryParam("under") String under,
      @QueryParam("overdue") String overdue,
      @QueryParam("unowned") String unowned,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("grids.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    List<HouseholdView> rows =
        queries.waiting(
            top,
            Flags.of("overdue", overdue) ? clock.now() : null,
            Flags.of("unowned", unowned),
            Cursor.parse(after),
            limit + 1);
    return Page.by(rows, limit, row -> new Cursor(row.waiting().due(), row.id()));
  }
}
