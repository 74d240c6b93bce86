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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.FillingPosts;
import org.yiwang.territory.FillingPosts.Departure;
import org.yiwang.territory.FillingPosts.Fallback;
import org.yiwang.territory.FillingPosts.NewPost;
import org.yiwang.territory.FillingPosts.TakeOver;
import org.yiwang.territory.PostView;
import org.yiwang.territory.answering.PostHistory;

/** Posts and who is on duty. */
@Path("posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "territory")
public class PostsResource {

  private final FillingPosts filling;
  private final TerritoryQueries queries;
  private final PostPasts pasts;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public PostsResource(
      FillingPosts filling,
      TerritoryQueries queries,
      PostPasts pasts,
      Commands commands,
      Caller caller) {
    this.filling = filling;
    this.queries = queries;
    this.pasts = pasts;
    this.commands = commands;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = PostView.class)))
  public Response create(NewPost post) {
    PostView view = filling.create(commands.next(), commands.body(post));
    return Created.at("posts", view.id(), view);
  }

  @POST
  @Path("{id}/duty")
  public PostView takeOver(@PathParam("id") String id, TakeOver who) {
    return filling.takeOver(commands.next(), Ids.parse(id), commands.body(who));
  }

  /** Nobody is on duty any more; the fallback answers. */
  @POST
  @Path("{id}/vacancy")
  public PostView vacate(@PathParam("id") String id, Departure why) {
    return filling.vacate(commands.next(), Ids.parse(id), commands.body(why));
  }

  /** Names the post that answers while this one is vacant. */
  @POST
  @Path("{id}/fallback")
  public PostView refer(@PathParam("id") String id, Fallback to) {
    return filling.refer(commands.next(), Ids.parse(id), commands.body(to));
  }

  /** Who answered for it, and when. */
  @GET
  @Path("{id}/duties")
  public PostHistory duties(@PathParam("id") String id) {
    return pasts.history(one(id));
  }

  /**
   * The post, with its person, that answered for this one.
   *
   * @param at an instant such as 2020-09-10T02:00:00Z; now when absent
   */
  @GET
  @Path("{id}/answering")
  public PostView answering(@PathParam("id") String id, @QueryParam("at") String at) {
    PostView post = one(id);
    Instant when = at == null ? null : instant(at);
    return (when == null ? queries.answering(post.id()) : queries.answering(post.id(), when))
        .orElseThrow(() -> Problem.notFound("territory.nobody-answering", "post", post.name()));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException malformed) {
      throw Problem.invalid("territory.malformed-instant", "at", text);
    }
  }

  @GET
  @Path("{id}")
  public PostView one(@PathParam("id") String id) {
    PostView post =
        queries
            .post(Ids.parse(id))
            .orElseThrow(() -> Problem.notFound("territory.unknown-post", "post", id));
    caller.actor().mustReach(new UnitPath(post.unitPath()));
    return post;
  }

  /** All posts of one unit; there are a handful. */
  @GET
  public List<PostView> of(@QueryParam("unitPath") String unitPath) {
    UnitPath unit = new UnitPath(unitPath);
    caller.actor().mustReach(unit);
    return queries.postsOf(unit);
  }
}
