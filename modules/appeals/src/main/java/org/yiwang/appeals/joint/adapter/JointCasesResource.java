package org.yiwang.appeals.joint.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.joint.JoiningAppeals;
import org.yiwang.appeals.joint.JoiningAppeals.Ending;
import org.yiwang.appeals.joint.JoiningAppeals.Joined;
import org.yiwang.appeals.joint.JoiningAppeals.Leaving;
import org.yiwang.appeals.joint.JoiningAppeals.More;
import org.yiwang.appeals.joint.JoiningAppeals.NewJoint;
import org.yiwang.appeals.joint.JoiningAppeals.Offer;
import org.yiwang.appeals.joint.JointView;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Versions;

/** Groups of appeals that are led together; changes are based on the version seen (If-Match). */
@Path("joint-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class JointCasesResource {

  private final JoiningAppeals joining;
  private final JointQueries queries;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public JointCasesResource(
      JoiningAppeals joining, JointQueries queries, Commands commands, Caller caller) {
    this.joining = joining;
    this.queries = queries;
    this.commands = commands;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = Joined.class)))
  public Response join(NewJoint joint) {
    Joined joined = joining.join(commands.next(), commands.body(joint));
    return Created.at("joint-cases", joined.id(), joined);
  }

  @GET
  @Path("{id}")
  public JointView one(@PathParam("id") String id) {
    caller.actor().must("appeals.read");
    JointView view =
        queries
            .find(Ids.parse(id))
            .orElseThrow(() -> Problem.notFound("appeals.joint-unknown", "joint", id));
    caller.actor().mustReach(new UnitPath(view.path()));
    return view;
  }

  /** More appeals join. */
  @POST
  @Path("{id}/members")
  public Joined add(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, More more) {
    long version = Versions.required(ifMatch);
    return joining.add(commands.next(), Ids.parse(id), version, commands.body(more));
  }

  /** One appeal leaves and goes on alone. */
  @POST
  @Path("{id}/departure")
  public Joined leave(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Leaving leaving) {
    long version = Versions.required(ifMatch);
    return joining.leave(commands.next(), Ids.parse(id), version, commands.body(leaving));
  }

  /** A text is put forward for the answers of all. */
  @POST
  @Path("{id}/offer")
  public Joined offer(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Offer offer) {
    long version = Versions.required(ifMatch);
    return joining.offer(commands.next(), Ids.parse(id), version, commands.body(offer));
  }

  /** All go on alone. */
  @POST
  @Path("{id}/end")
  public Joined end(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Ending ending) {
    long version = Versions.required(ifMatch);
    return joining.end(commands.next(), Ids.parse(id), version, commands.body(ending));
  }
}
