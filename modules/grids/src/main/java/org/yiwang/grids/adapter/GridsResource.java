package org.yiwang.grids.adapter;

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
import org.yiwang.grids.GridView;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;

/** Grids: how large they are and what the rules say of that. */
@Path("grids")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "grids")
public class GridsResource {

  private final GridQueries queries;
  private final Caller caller;

  @Inject
  public GridsResource(GridQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  /**
   * In the order of their paths.
   *
   * @param under only units below; the caller's scope when absent
   * @param asOf the day looked at, ISO 8601; as it stands now when absent
   * @param verdict code of the dictionary {@code grid-verdict}
   * @param least and {@code most} villagers' households
   * @param completeness of leader and instructors, code of the dictionary {@code crew-verdict};
   *     only as it stands now, not together with asOf
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<GridView> list(
      @QueryParam("under") String under,
      @QueryParam("asOf") String asOf,
      @QueryParam("verdict") String verdict,
      @QueryParam("least") String least,
      @QueryParam("most") String most,
      @QueryParam("completeness") String completeness,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("grids.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    GridFilter filter =
        queries.filter(top, Dates.optional("asOf", asOf), verdict, least, most, completeness);
    List<GridView> rows = queries.list(filter, after, limit + 1);
    return Page.by(rows, limit, GridView::path);
  }

  /**
   * The grid's size, the verdict of the rules and why.
   *
   * @param asOf the day looked at, ISO 8601; as it stands now when absent
   */
  @GET
  @Path("{grid}")
  public GridView one(@PathParam("grid") String grid, @QueryParam("asOf") String asOf) {
    caller.actor().must("grids.read");
    GridView view =
        queries
            .grid(Ids.parse(grid), Dates.optional("asOf", asOf))
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", grid));
    caller.actor().mustReach(new UnitPath(view.path()));
    return view;
  }
}
