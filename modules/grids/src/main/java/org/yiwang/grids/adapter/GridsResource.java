package org.yiwang.grids.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.GridView;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.PlacingHouseholds;
import org.yiwang.grids.PlacingHouseholds.NewHousehold;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Grids and the households in them. */
@Path("grids/{grid}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "grids")
public class GridsResource {

  private final PlacingHouseholds placing;
  private final GridQueries queries;
  private final Territory territory;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public GridsResource(
      PlacingHouseholds placing,
      GridQueries queries,
      Territory territory,
      Commands commands,
      Caller caller) {
    this.placing = placing;
    this.queries = queries;
    this.territory = territory;
    this.commands = commands;
    this.caller = caller;
  }

  /** The grid's size, the verdict of the rules and why. */
  @GET
  public GridView one(@PathParam("grid") String grid) {
    return queries.grid(known(grid));
  }

  @POST
  @Path("households")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = HouseholdView.class)))
  public Response place(@PathParam("grid") String grid, NewHousehold household) {
    UUID gridId = Ids.parse(grid);
    HouseholdView view = placing.place(commands.next(), gridId, commands.body(household));
    return Created.at("../../households", view.id(), view);
  }

  /**
   * In the order of their numbers.
   *
   * @param after the {@code next} of the page before
   */
  @GET
  @Path("households")
  public Page<HouseholdView> households(
      @PathParam("grid") String grid,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    int limit = Page.size(size);
    UnitView unit = known(grid);
    return Page.by(queries.of(unit.id(), after, limit + 1), limit, HouseholdView::number);
  }

  private UnitView known(String grid) {
    caller.actor().must("grids.read");
    UnitView unit =
        territory
            .unit(Ids.parse(grid))
            .filter(found -> Level.GRID.slug().equals(found.level()))
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", grid));
    caller.actor().mustReach(unit.unitPath());
    return unit;
  }
}
