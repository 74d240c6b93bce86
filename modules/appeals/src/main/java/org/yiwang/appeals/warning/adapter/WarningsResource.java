package org.yiwang.appeals.warning.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.warning.HandlingWarnings;
import org.yiwang.appeals.warning.HandlingWarnings.Closed;
import org.yiwang.appeals.warning.HandlingWarnings.Closing;
import org.yiwang.appeals.warning.WarningView;
import org.yiwang.appeals.warning.WarningView.MemberView;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Flags;
import org.yiwang.platform.rest.Versions;

/** Places where many speak of one matter: listed, read, and closed by whoever answers for them. */
@Path("warnings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class WarningsResource {

  private final HandlingWarnings handling;
  private final WarningQueries queries;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public WarningsResource(
      HandlingWarnings handling, WarningQueries queries, Commands commands, Caller caller) {
    this.handling = handling;
    this.queries = queries;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * Newest first.
   *
   * @param under only this unit and below; the caller's scope when absent
   * @param open true (when absent) for open ones, false for closed ones
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<WarningView> newest(
      @QueryParam("under") String under,
      @QueryParam("open") String open,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("appeals.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    boolean wanted = open == null || Flags.of("open", open);
    List<WarningView> rows = queries.newest(top, wanted, Cursor.parse(after), limit + 1);
    return Page.by(rows, limit, row -> new Cursor(row.raisedAt(), row.id()));
  }

  /** With the colours it had, each with its rule. */
  @GET
  @Path("{id}")
  public WarningView one(@PathParam("id") String id) {
    return queries.whole(reached(id));
  }

  /**
   * Its voices, in the order in which they joined.
   *
   * @param after the {@code next} of the page before
   */
  @GET
  @Path("{id}/members")
  public Page<MemberView> members(
      @PathParam("id") String id,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    int limit = Page.size(size);
    List<MemberView> rows = queries.members(reached(id), Cursor.parse(after), limit + 1);
    return Page.by(rows, limit, row -> new Cursor(row.joinedAt(), row.id()));
  }

  @POST
  @Path("{id}/closure")
  public Closed close(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Closing closing) {
    UUID warning = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return handling.close(commands.next(), warning, version, commands.body(closing));
  }

  private UUID reached(String id) {
    caller.actor().must("appeals.read");
    UUID warning = Ids.parse(id);
    caller
        .actor()
        .mustReach(
            queries
                .place(warning)
                .orElseThrow(() -> Problem.notFound("appeals.unknown-warning", "warning", id)));
    return warning;
  }
}
