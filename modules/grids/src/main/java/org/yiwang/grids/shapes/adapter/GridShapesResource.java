package org.yiwang.grids.shapes.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.shapes.ExplainingSizes;
import org.yiwang.grids.shapes.MergingGrids;
import org.yiwang.grids.shapes.Neighbour;
import org.yiwang.grids.shapes.SplittingGrids;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** One grid changes its shape, or says why it has the one it has. */
@Path("grids/{grid}/shape")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "grids")
public class GridShapesResource {

  private final MergingGrids merging;
  private final SplittingGrids splitting;
  private final ExplainingSizes explaining;
  private final FindingNeighbours neighbours;
  private final Territory territory;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public GridShapesResource(
      MergingGrids merging,
      SplittingGrids splitting,
      ExplainingSizes explaining,
      FindingNeighbours neighbours,
      Territory territory,
      Commands commands,
      Caller caller) {
    this.merging = merging;
    this.splitting = splitting;
    this.explaining = explaining;
    this.neighbours = neighbours;
    this.territory = territory;
    this.commands = commands;
    this.caller = caller;
  }

  /** Others of its village end and this one takes over all that was theirs. */
  @POST
  @Path("merger")
  public MergingGrids.Merged merge(@PathParam("grid") String grid, MergingGrids.Merger merger) {
    return merging.merge(commands.next(), Ids.parse(grid), commands.body(merger));
  }

  /** Some of its households go to a new grid of the same branch. */
  @POST
  @Path("split")
  public SplittingGrids.Halves split(@PathParam("grid") String grid, SplittingGrids.Split split) {
    return splitting.split(commands.next(), Ids.parse(grid), commands.body(split));
  }

  /** Why its size is unusual, and whether it is a hamlet of its own. */
  @POST
  @Path("explanation")
  public ExplainingSizes.Verdict explain(
      @PathParam("grid") String grid, ExplainingSizes.Explained explained) {
    return explaining.explain(commands.next(), Ids.parse(grid), commands.body(explained));
  }

  /**
   * With which grids of its village the rules would let it be merged; the best first, at most 5.
   */
  @GET
  @Path("neighbours")
  public List<Neighbour> neighbours(@PathParam("grid") String grid) {
    caller.actor().must("grids.read");
    UnitView unit =
        territory
            .unit(Ids.parse(grid))
            .filter(found -> Level.GRID.slug().equals(found.level()) && found.validTo() == null)
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", grid));
    caller.actor().mustReach(unit.unitPath());
    return neighbours.of(unit.unitPath());
  }
}
