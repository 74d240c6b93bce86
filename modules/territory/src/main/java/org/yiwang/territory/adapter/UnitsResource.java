package org.yiwang.territory.adapter;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.EstablishingUnits;
import org.yiwang.territory.EstablishingUnits.NewUnit;
import org.yiwang.territory.RenamingUnits;
import org.yiwang.territory.RenamingUnits.NewName;
import org.yiwang.territory.UnitHistory;
import org.yiwang.territory.UnitName;
import org.yiwang.territory.UnitView;

/** Areas, branches and grids. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "territory")
public class UnitsResource {

  private final EstablishingUnits establishing;
  private final RenamingUnits renaming;
  private final TerritoryQueries queries;
  private final UnitQueries units;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public UnitsResource(
      EstablishingUnits establishing,
      RenamingUnits renaming,
      TerritoryQueries queries,
      UnitQueries units,
      Commands commands,
      Caller caller) {
    this.establishing = establishing;
    this.renaming = renaming;
    this.queries = queries;
    this.units = units;
    this.commands = commands;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = UnitView.class)))
  public Response establish(NewUnit unit) {
    UnitView view = establishing.establish(commands.next(), commands.body(unit));
    return Created.at("units", view.id(), view);
  }

  @GET
  @Path("{id}")
  public UnitView one(@PathParam("id") String id) {
    UUID wanted = Ids.parse(id);
    UnitView unit =
        queries
            .unit(wanted)
            .orElseThrow(() -> Problem.notFound("territory.unknown-unit", "unit", id));
    caller.actor().mustReach(unit.unitPath());
    return unit;
  }

  /** Under another name or display number from a day on. */
  @POST
  @Path("{id}/name")
  public UnitView rename(@PathParam("id") String id, NewName name) {
    return renaming.rename(commands.next(), Ids.parse(id), commands.body(name));
  }

  /** A name or code from before the earliest one known here; {@code to} is the day after it. */
  @POST
  @Path("{id}/aliases")
  public UnitView alias(@PathParam("id") String id, UnitName alias) {
    return renaming.alias(commands.next(), Ids.parse(id), commands.body(alias));
  }

  /** Names, predecessors and successors. */
  @GET
  @Path("{id}/history")
  public UnitHistory history(@PathParam("id") String id) {
    return units.history(one(id));
  }

  /**
   * Those that stand, or stood on a day, in the order of paths. By a code or name, whatever is or
   * ever was called so, also when it has ended.
   *
   * @param under only units below; the caller's scope when absent
   * @param level slug; all levels when absent
   * @param asOf the day, for instance 2020-09-10; names are those of then
   * @param code twelve digits or fifteen characters, also a former one
   * @param name in full, also a former one
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<UnitView> below(
      @QueryParam("under") String under,
      @QueryParam("level") String level,
      @QueryParam("asOf") String asOf,
      @QueryParam("code") String code,
      @QueryParam("name") String name,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    LocalDate day = Days.parse(asOf);
    if (code != null || name != null) {
      List<UnitView> rows = units.called(top, code, name, day, after, limit + 1);
      return Page.by(rows, limit, UnitView::path);
    }
    Level only = level == null ? null : Level.ofSlug(level);
    List<UnitView> rows = units.below(top, only, day, after, limit + 1);
    return Page.by(rows, limit, UnitView::path);
  }
}
