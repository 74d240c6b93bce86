package org.yiwang.grids.party.adapter;

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
import org.yiwang.grids.party.FormingPartyGroups;
import org.yiwang.grids.party.FormingPartyGroups.NewGroup;
import org.yiwang.grids.party.FormingPartyGroups.On;
import org.yiwang.grids.party.FormingPartyGroups.PersonOn;
import org.yiwang.grids.party.MemberView;
import org.yiwang.grids.party.PartyGroupView;
import org.yiwang.grids.people.AsOf;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;

/** Party groups under their branches. */
@Path("party-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "people")
public class PartyGroupsResource {

  private final FormingPartyGroups forming;
  private final RollQueries queries;
  private final AsOf asOf;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public PartyGroupsResource(
      FormingPartyGroups forming,
      RollQueries queries,
      AsOf asOf,
      Commands commands,
      Caller caller) {
    this.forming = forming;
    this.queries = queries;
    this.asOf = asOf;
    this.commands = commands;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = PartyGroupView.class)))
  public Response form(NewGroup group) {
    PartyGroupView view = forming.form(commands.next(), commands.body(group));
    return Created.at("party-groups", view.id(), view);
  }

  /**
   * By branch and name.
   *
   * @param under a branch, or a unit with branches below it; the caller's scope when absent
   * @param asOf a day such as 2026-10-08; today when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<PartyGroupView> list(
      @QueryParam("under") String under,
      @QueryParam("asOf") String asOf,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("people.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    List<PartyGroupView> rows = queries.groups(top, this.asOf.day(asOf), AsOf.id(after), limit + 1);
    return Page.by(rows, limit, PartyGroupView::id);
  }

  /**
   * @param asOf a day such as 2026-10-08; today when absent
   */
  @GET
  @Path("{id}")
  public PartyGroupView one(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
    return reached(Ids.parse(id), this.asOf.day(asOf));
  }

  /**
   * @param asOf a day such as 2026-10-08; today when absent
   */
  @GET
  @Path("{id}/members")
  public List<MemberView> members(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
    LocalDate day = this.asOf.day(asOf);
    return queries.members(reached(Ids.parse(id), day).id(), day);
  }

  private PartyGroupView reached(UUID id, LocalDate day) {
    caller.actor().must("people.read");
    PartyGroupView group =
        queries
            .group(id, day)
            .orElseThrow(() -> Problem.notFound("people.unknown-group", "group", id.toString()));
    caller.actor().mustReach(new UnitPath(group.branchPath()));
    return group;
  }

  @POST
  @Path("{id}/leader")
  public PartyGroupView changeLeader(@PathParam("id") String id, PersonOn leader) {
    return forming.changeLeader(commands.next(), Ids.parse(id), commands.body(leader));
  }

  @POST
  @Path("{id}/members")
  public PartyGroupView join(@PathParam("id") String id, PersonOn member) {
    return forming.join(commands.next(), Ids.parse(id), commands.body(member));
  }

  @POST
  @Path("{id}/members/leave")
  public PartyGroupView leave(@PathParam("id") String id, PersonOn member) {
    return forming.leave(commands.next(), Ids.parse(id), commands.body(member));
  }

  @POST
  @Path("{id}/dissolution")
  public PartyGroupView dissolve(@PathParam("id") String id, On day) {
    return forming.dissolve(commands.next(), Ids.parse(id), commands.body(day));
  }
}
