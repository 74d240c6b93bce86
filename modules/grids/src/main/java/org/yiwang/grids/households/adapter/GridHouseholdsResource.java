package org.yiwang.grids.households.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.households.PlacingHouseholds;
import org.yiwang.grids.households.PlacingHouseholds.NewHousehold;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** The households of one grid. */
@Path("grids/{grid}/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "households")
public class GridHouseholdsResource {

  private final PlacingHouseholds placing;
  private final HouseholdQueries queries;
  private final Territory territory;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public GridHouseholdsResource(
      PlacingHouseholds placing,
      HouseholdQueries queries,
      Territory territory,
      Commands commands,
      Caller caller) {
    this.placing = placing;
    this.queries = queries;
    this.territory = territory;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * Registers a household in this grid. When the rules let no more into the grid the answer is 202:
   * the household is kept on the list of those to be placed, and {@code waiting} says why, who has
   * to find it a place and by when.
   */
  @POST
  @APIResponse(
      responseCode = "201",
      description = "Placed in the grid",
      content = @Content(schema = @Schema(implementation = HouseholdView.class)))
  @APIResponse(
      responseCode = "202",
      description = "Not placed: on the list of households to be placed",
      content = @Content(schema = @Schema(implementation = HouseholdView.class)))
  public Response place(@PathParam("grid") String grid, NewHousehold household) {
    UUID gridId = Ids.parse(grid);
    HouseholdView view = placing.place(commands.next(), gridId, commands.body(household));
    return view.waiting() == null
        ? Created.at("../../households", view.id(), view)
        : Response.accepted(view)
            .header(HttpHeaders.LOCATION, "../../households/" + view.id())
            .build();
  }

  /**
   * In the order in which they were registered.
   *
   * @param asOf the day looked at, ISO 8601; as it stands now when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<HouseholdView> households(
      @PathParam("grid") String grid,
      @QueryParam("asOf") String asOf,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("grids.read");
    int limit = Page.size(size);
    UnitView unit =
        territory
            .unit(Ids.parse(grid))
            .filter(found -> Level.GRID.slug().equals(found.level()))
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", grid));
    caller.actor().mustReach(unit.unitPath());
    HouseholdFilter filter =
        new HouseholdFilter(unit.unitPath(), Dates.optional("asOf", asOf), null, null, null);
    List<HouseholdView> rows = queries.list(filter, HouseholdFilter.Place.parse(after), limit + 1);
    return Page.by(rows, limit, row -> new HouseholdFilter.Place(row.path(), row.id()));
  }
}
