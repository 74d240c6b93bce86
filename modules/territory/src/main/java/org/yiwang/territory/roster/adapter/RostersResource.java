package org.yiwang.territory.roster.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Flags;
import org.yiwang.territory.roster.Days;
import org.yiwang.territory.roster.Gap;
import org.yiwang.territory.roster.PlanningRoster;
import org.yiwang.territory.roster.PlanningRoster.NewDays;
import org.yiwang.territory.roster.PlanningRoster.NewShifts;
import org.yiwang.territory.roster.PlanningRoster.Planned;
import org.yiwang.territory.roster.PlanningRoster.Replacement;
import org.yiwang.territory.roster.PlanningRoster.Swap;
import org.yiwang.territory.roster.PlanningRoster.Withdrawal;
import org.yiwang.territory.roster.ShiftView;

/** The duty roster of a town or county, planned ahead. Telephone numbers are masked. */
@Path("rosters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "territory")
public class RostersResource {

  private final PlanningRoster planning;
  private final RosterQueries queries;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public RostersResource(
      PlanningRoster planning, RosterQueries queries, Commands commands, Caller caller) {
    this.planning = planning;
    this.queries = queries;
    this.commands = commands;
    this.caller = caller;
  }

  /** More shifts, beside those that are planned; all of them or none. */
  @POST
  public Planned plan(NewShifts shifts) {
    return planning.plan(commands.next(), commands.body(shifts));
  }

  /** Whole days planned anew. */
  @PUT
  public Planned planAnew(NewDays days) {
    return planning.planAnew(commands.next(), commands.body(days));
  }

  @POST
  @Path("{id}/replacement")
  public Planned replace(@PathParam("id") String id, Replacement with) {
    return planning.replace(commands.next(), Ids.parse(id), commands.body(with));
  }

  /** Somebody else takes the shift. */
  @POST
  @Path("{id}/swap")
  public Planned swap(@PathParam("id") String id, Swap to) {
    return planning.swap(commands.next(), Ids.parse(id), commands.body(to));
  }

  @POST
  @Path("{id}/withdrawal")
  public Planned withdraw(@PathParam("id") String id, Withdrawal why) {
    return planning.withdraw(commands.next(), Ids.parse(id), commands.body(why));
  }

  /**
   * The shifts of whole days in China, in the order of time; of 92 days at most.
   *
   * @param unit path of the town or county; the caller's own when absent
   * @param day today when absent
   * @param lastDay {@code day} itself when absent
   * @param history true for those too that were withdrawn or passed on
   */
  @GET
  public List<ShiftView> of(
      @QueryParam("unit") String unit,
      @QueryParam("day") String day,
      @QueryParam("lastDay") String lastDay,
      @QueryParam("history") String history) {
    caller.actor().must("roster.manage");
    UnitPath of = caller.under(unit);
    var first = Dates.optional("day", day);
    Days days =
        Days.of(first == null ? queries.today() : first, Dates.optional("lastDay", lastDay));
    return queries.of(of, days, Flags.of("history", history));
  }

  /**
   * When nobody is to be rung, from now on.
   *
   * @param days 1–92; 7 when absent
   */
  @GET
  @Path("gaps")
  public List<Gap> gaps(@QueryParam("unit") String unit, @QueryParam("days") String days) {
    caller.actor().must("roster.manage");
    return queries.gaps(caller.under(unit), days);
  }
}
