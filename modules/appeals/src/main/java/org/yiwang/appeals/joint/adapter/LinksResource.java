package org.yiwang.appeals.joint.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.ReadingRights;
import org.yiwang.appeals.joint.JointView;
import org.yiwang.appeals.joint.LinkingAppeals;
import org.yiwang.appeals.joint.LinkingAppeals.Linked;
import org.yiwang.appeals.joint.LinkingAppeals.NewLink;
import org.yiwang.appeals.joint.LinkingAppeals.Unlinking;
import org.yiwang.appeals.joint.Links;
import org.yiwang.appeals.joint.SimilarView;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;

/** What belongs to an appeal: similar ones, those it is linked with, and its group. */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class LinksResource {

  private static final String QUARTER = "90";

  private final LinkingAppeals linking;
  private final Links links;
  private final SimilarQueries similar;
  private final JointQueries groups;
  private final BusinessClock clock;
  private final ReadingRights rights;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public LinksResource(
      LinkingAppeals linking,
      Links links,
      SimilarQueries similar,
      JointQueries groups,
      BusinessClock clock,
      ReadingRights rights,
      Commands commands,
      Caller caller) {
    this.linking = linking;
    this.links = links;
    this.similar = similar;
    this.groups = groups;
    this.clock = clock;
    this.rights = rights;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * Those that may say the same, open or not, the most alike first; at most twenty.
   *
   * @param days how far back, 1–999; 90 when absent
   */
  @GET
  @Path("{id}/similar")
  public List<SimilarView> similar(@PathParam("id") String id, @QueryParam("days") String days) {
    UUID appeal = reached(id);
    String back = days == null ? QUARTER : days;
    if (!back.matches("[1-9]\\d{0,2}")) {
      throw Problem.invalid("appeals.similar-days", "days", back);
    }
    return similar.to(appeal, caller.actor().scope(), clock.now(), Integer.parseInt(back));
  }

  /** The links that hold, in either direction. */
  @GET
  @Path("{id}/links")
  public List<Linked> links(@PathParam("id") String id) {
    return links.of(reached(id)).stream()
        .map(link -> new Linked(link.id(), link.appeal(), link.other(), link.kind().slug(), null))
        .toList();
  }

  @POST
  @Path("{id}/links")
  public Linked link(@PathParam("id") String id, NewLink link) {
    return linking.link(commands.next(), Ids.parse(id), commands.body(link));
  }

  @POST
  @Path("{id}/links/{link}/end")
  public Linked unlink(@PathParam("id") String id, @PathParam("link") String link, Unlinking why) {
    return linking.unlink(commands.next(), Ids.parse(link), Ids.parse(id), commands.body(why));
  }

  /** The group it is led in now. */
  @GET
  @Path("{id}/joint-case")
  public JointView group(@PathParam("id") String id) {
    return groups
        .of(reached(id))
        .flatMap(groups::find)
        .orElseThrow(() -> Problem.notFound("appeals.joint-none", "appeal", id));
  }

  private UUID reached(String id) {
    UUID appeal = Ids.parse(id);
    rights.mustRead(caller.actor(), appeal);
    return appeal;
  }
}
