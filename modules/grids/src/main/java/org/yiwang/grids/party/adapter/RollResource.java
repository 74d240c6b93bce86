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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.party.KeepingTheRoll;
import org.yiwang.grids.party.KeepingTheRoll.Enrolment;
import org.yiwang.grids.party.KeepingTheRoll.Striking;
import org.yiwang.grids.party.MemberView;
import org.yiwang.grids.people.AsOf;
import org.yiwang.grids.people.PersonView;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;

/** The rolls of Party members. */
@Path("party-roll")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "people")
public class RollResource {

  private final KeepingTheRoll keeping;
  private final RollQueries queries;
  private final AsOf asOf;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public RollResource(
      KeepingTheRoll keeping, RollQueries queries, AsOf asOf, Commands commands, Caller caller) {
    this.keeping = keeping;
    this.queries = queries;
    this.asOf = asOf;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * By name.
   *
   * @param under a branch, or a unit with branches below it; the caller's scope when absent
   * @param asOf a day such as 2026-10-08; today when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<MemberView> roll(
      @QueryParam("under") String under,
      @QueryParam("asOf") String asOf,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("people.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    List<MemberView> rows = queries.roll(top, this.asOf.day(asOf), AsOf.id(after), limit + 1);
    return Page.by(rows, limit, MemberView::personId);
  }

  /** Onto the roll of a branch, off that of any other. */
  @POST
  @Path("{person}")
  public PersonView enrol(@PathParam("person") String person, Enrolment enrolment) {
    return keeping.enrol(commands.next(), Ids.parse(person), commands.body(enrolment));
  }

  @POST
  @Path("{person}/end")
  public PersonView strike(@PathParam("person") String person, Striking striking) {
    return keeping.strike(commands.next(), Ids.parse(person), commands.body(striking));
  }
}
