package org.yiwang.grids.households.adapter;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.households.ChangingHeads;
import org.yiwang.grids.households.CorrectingHouseholds;
import org.yiwang.grids.households.LeavingHouseholds;
import org.yiwang.grids.households.MovingHouseholds;
import org.yiwang.grids.households.PlacingHouseholds;
import org.yiwang.grids.households.SplittingHouseholds;
import org.yiwang.kernel.IdNumber;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.Seal;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Versions;

/** Households: found, and led through the steps of their lives. Numbers of people are masked. */
@Path("households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "households")
public class HouseholdsResource {

  /**
   * One of the two, whole.
   *
   * @param phone of the head
   * @param idNumber of the head
   */
  public record Wanted(String phone, String idNumber) {}

  private final PlacingHouseholds placing;
  private final MovingHouseholds moving;
  private final SplittingHouseholds splitting;
  private final ChangingHeads heads;
  private final LeavingHouseholds leaving;
  private final CorrectingHouseholds correcting;
  private final HouseholdQueries queries;
  private final Seal seal;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public HouseholdsResource(
      PlacingHouseholds placing,
      MovingHouseholds moving,
      SplittingHouseholds splitting,
      ChangingHeads heads,
      LeavingHouseholds leaving,
      CorrectingHouseholds correcting,
      HouseholdQueries queries,
      Seal seal,
      Commands commands,
      Caller caller) {
    this.placing = placing;
    this.moving = moving;
    this.splitting = splitting;
    this.heads = heads;
    this.leaving = leaving;
    this.correcting = correcting;
    this.queries = queries;
    this.seal = seal;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * In the order of their places.
   *
   * @param under only units below; the caller's scope when absent
   * @param asOf the day looked at, ISO 8601; as it stands now when absent
   * @param kind villager or merchant
   * @param state placed, waiting, or left for those who have gone
   * @param head beginning of the head's name
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<HouseholdView> list(
      @QueryParam("under") String under,
      @QueryParam("asOf") String asOf,
      @QueryParam("kind") String kind,
      @QueryParam("state") String state,
      @QueryParam("head") String head,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    int limit = Page.size(size);
    HouseholdFilter filter =
        new HouseholdFilter(scope(under), Dates.optional("asOf", asOf), kind, state, head);
    List<HouseholdView> rows = queries.list(filter, HouseholdFilter.Place.parse(after), limit + 1);
    return Page.by(rows, limit, row -> new HouseholdFilter.Place(row.path(), row.id()));
  }

  /** Straight on the list of those to be placed, when no grid is known. */
  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = HouseholdView.class)))
  public Response unplaced(PlacingHouseholds.Unplaced wish) {
    HouseholdView view = placing.list(commands.next(), commands.body(wish));
    return Created.at("households", view.id(), view);
  }

  /**
   * Today's households whose head has this number, at most 50. The number travels in the body, so
   * that it stands in no log.
   */
  @POST
  @Path("search")
  public List<HouseholdView> search(Wanted wanted) {
    UnitPath scope = scope(null);
    boolean byPhone = wanted != null && wanted.phone() != null;
    if (wanted == null || byPhone == (wanted.idNumber() != null)) {
      throw Problem.invalid("grids.search-one");
    }
    return byPhone
        ? queries.withHash("phone_hash", seal.hash(new Phone(wanted.phone()).digits()), scope)
        : queries.withHash("id_hash", seal.hash(new IdNumber(wanted.idNumber()).value()), scope);
  }

  /**
   * @param asOf the day looked at; as it is now, or was when it left, when absent
   */
  @GET
  @Path("{id}")
  public HouseholdView one(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
    HouseholdView now = readable(id);
    LocalDate day = Dates.optional("asOf", asOf);
    return day == null
        ? now
        : queries
            .asOf(now.id(), day)
            .orElseThrow(
                () -> Problem.notFound("grids.not-here-then", "number", now.number(), "on", day));
  }

  /** Every stay and every step, oldest first. */
  @GET
  @Path("{id}/history")
  public HouseholdQueries.History history(@PathParam("id") String id) {
    return queries.history(readable(id).id());
  }

  @POST
  @Path("{id}/move")
  public HouseholdView move(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      MovingHouseholds.Move move) {
    return moving.move(
        commands.next(), Ids.parse(id), Versions.required(version), commands.body(move));
  }

  /** Some of its members form a household of their own. */
  @POST
  @Path("{id}/split")
  public SplittingHouseholds.Halves split(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      SplittingHouseholds.Split split) {
    return splitting.split(
        commands.next(), Ids.parse(id), Versions.required(version), commands.body(split));
  }

  @POST
  @Path("{id}/head")
  public HouseholdView head(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ChangingHeads.NewHead head) {
    return heads.change(
        commands.next(), Ids.parse(id), Versions.required(version), commands.body(head));
  }

  @POST
  @Path("{id}/departure")
  public HouseholdView leave(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      LeavingHouseholds.Departure departure) {
    return leaving.leave(
        commands.next(), Ids.parse(id), Versions.required(version), commands.body(departure));
  }

  @POST
  @Path("{id}/return")
  public HouseholdView comeBack(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      PlacingHouseholds.ComingBack back) {
    return placing.comeBack(
        commands.next(), Ids.parse(id), Versions.required(version), commands.body(back));
  }

  @POST
  @Path("{id}/correction")
  public HouseholdView correct(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      CorrectingHouseholds.Correction correction) {
    return correcting.correct(
        commands.next(), Ids.parse(id), Versions.required(version), commands.body(correction));
  }

  private HouseholdView readable(String id) {
    caller.actor().must("grids.read");
    UUID wanted = Ids.parse(id);
    HouseholdView household =
        queries
            .find(wanted)
            .orElseThrow(() -> Problem.notFound("grids.unknown-household", "household", id));
    caller.actor().mustReach(new UnitPath(household.path()));
    return household;
  }

  private UnitPath scope(String under) {
    caller.actor().must("grids.read");
    return caller.under(under);
  }
}
