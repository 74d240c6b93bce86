package org.yiwang.grids.people.adapter;

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
import org.yiwang.grids.people.AsOf;
import org.yiwang.grids.people.PersonHistory;
import org.yiwang.grids.people.PersonView;
import org.yiwang.grids.people.RegisteringPeople;
import org.yiwang.grids.people.RegisteringPeople.Correction;
import org.yiwang.grids.people.RegisteringPeople.Leaving;
import org.yiwang.grids.people.RegisteringPeople.Move;
import org.yiwang.grids.people.RegisteringPeople.NewPerson;
import org.yiwang.grids.people.RegisteringPeople.RoleChange;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;

/** People, their numbers masked in every answer. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "people")
public class PeopleResource {

  /**
   * @param number an identity number or a phone, whole
   */
  public record Search(String number) {}

  private final RegisteringPeople registering;
  private final PeopleReading reading;
  private final AsOf asOf;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public PeopleResource(
      RegisteringPeople registering,
      PeopleReading reading,
      AsOf asOf,
      Commands commands,
      Caller caller) {
    this.registering = registering;
    this.reading = reading;
    this.asOf = asOf;
    this.commands = commands;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response register(NewPerson person) {
    PersonView view = registering.register(commands.next(), commands.body(person));
    return Created.at("people", view.id(), view);
  }

  /**
   * By name.
   *
   * @param under village, town or above they belong to, or branch whose roll they are on; the
   *     caller's scope when absent
   * @param role code of the dictionary person-role
   * @param group a Party group's id
   * @param household a household's id
   * @param name how the name begins
   * @param asOf a day such as 2026-10-08; today when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<PersonView> list(
      @QueryParam("under") String under,
      @QueryParam("role") String role,
      @QueryParam("group") String group,
      @QueryParam("household") String household,
      @QueryParam("name") String name,
      @QueryParam("asOf") String asOf,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("people.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    PeopleFilter filter =
        new PeopleFilter(
            top,
            role,
            AsOf.id(group),
            AsOf.id(household),
            Text.optional("name", name, 50),
            this.asOf.day(asOf));
    List<PersonView> rows = reading.list(filter, AsOf.id(after), limit + 1);
    return Page.by(rows, limit, PersonView::id);
  }

  /** Everybody with exactly this identity number or phone, within the caller's scope. */
  @POST
  @Path("search")
  public Page<PersonView> search(Search wanted) {
    caller.actor().must("people.read");
    String number = Text.required("number", commands.body(wanted).number(), 30);
    return new Page<>(reading.ofNumber(caller.actor(), number, asOf.day(null)), null);
  }

  /**
   * @param asOf a day such as 2026-10-08; today when absent
   */
  @GET
  @Path("{id}")
  public PersonView one(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
    caller.actor().must("people.read");
    return reading.reached(caller.actor(), Ids.parse(id), this.asOf.day(asOf));
  }

  /** Every place, role and roll with its days. */
  @GET
  @Path("{id}/history")
  public PersonHistory history(@PathParam("id") String id) {
    caller.actor().must("people.read");
    LocalDate today = asOf.day(null);
    UUID person = reading.reached(caller.actor(), Ids.parse(id), today).id();
    return reading
        .history(person)
        .orElseThrow(() -> Problem.notFound("people.unknown-person", "person", id));
  }

  @POST
  @Path("{id}/correction")
  public PersonView correct(@PathParam("id") String id, Correction correction) {
    return registering.correct(commands.next(), Ids.parse(id), commands.body(correction));
  }

  @POST
  @Path("{id}/roles")
  public PersonView giveRole(@PathParam("id") String id, RoleChange role) {
    return registering.giveRole(commands.next(), Ids.parse(id), commands.body(role));
  }

  @POST
  @Path("{id}/roles/end")
  public PersonView endRole(@PathParam("id") String id, RoleChange role) {
    return registering.endRole(commands.next(), Ids.parse(id), commands.body(role));
  }

  @POST
  @Path("{id}/move")
  public PersonView move(@PathParam("id") String id, Move move) {
    return registering.move(commands.next(), Ids.parse(id), commands.body(move));
  }

  @POST
  @Path("{id}/departure")
  public PersonView depart(@PathParam("id") String id, Leaving leaving) {
    return registering.depart(commands.next(), Ids.parse(id), commands.body(leaving));
  }
}
