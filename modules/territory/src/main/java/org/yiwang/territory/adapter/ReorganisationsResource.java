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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.reorganisation.NewOrder;
import org.yiwang.territory.reorganisation.Reordering;
import org.yiwang.territory.reorganisation.ReorganisationSummary;
import org.yiwang.territory.reorganisation.ReorganisationView;
import org.yiwang.territory.reorganisation.ReorganisingUnits;

/** Units put into a new order. */
@Path("reorganisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "territory")
public class ReorganisationsResource {

  private final ReorganisingUnits reorganising;
  private final Reordering reordering;
  private final JpaReorganisations queries;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public ReorganisationsResource(
      ReorganisingUnits reorganising,
      Reordering reordering,
      JpaReorganisations queries,
      Commands commands,
      Caller caller) {
    this.reorganising = reorganising;
    this.reordering = reordering;
    this.queries = queries;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * @param preview {@code true} to see what would be done, or why it would be refused, without
   *     doing it; the key is not used up
   */
  @POST
  @APIResponse(
      responseCode = "201",
      description = "Done; 200 for a preview",
      content = @Content(schema = @Schema(implementation = ReorganisationView.class)))
  public Response reorganise(@QueryParam("preview") String preview, NewOrder order)
      throws Exception {
    if (isTrue(preview)) {
      return Response.ok(reordering.rehearse(commands.next(), commands.body(order))).build();
    }
    ReorganisationView view = reorganising.reorganise(commands.next(), commands.body(order));
    return Created.at("reorganisations", view.id(), view);
  }

  private static boolean isTrue(String preview) {
    if (preview != null && !preview.equals("true") && !preview.equals("false")) {
      throw Problem.invalid("platform.not-boolean", "parameter", "preview", "value", preview);
    }
    return "true".equals(preview);
  }

  @GET
  @Path("{id}")
  public ReorganisationView one(@PathParam("id") String id) {
    ReorganisationSummary found =
        queries
            .find(Ids.parse(id))
            .orElseThrow(
                () -> Problem.notFound("territory.unknown-reorganisation", "reorganisation", id));
    caller.actor().mustReach(new UnitPath(found.path()));
    return queries.whole(found);
  }

  /**
   * Newest first.
   *
   * @param under only those that lie wholly below; the caller's scope when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<ReorganisationSummary> newest(
      @QueryParam("under") String under,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    UUID before = after == null ? null : Ids.parse(after);
    List<ReorganisationSummary> rows = queries.newest(top, before, limit + 1);
    return Page.by(rows, limit, ReorganisationSummary::id);
  }
}
