package org.yiwang.territory.roster.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.AuditWriter;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.PostView;
import org.yiwang.territory.roster.OnDuty;
import org.yiwang.territory.roster.Rosters;

/**
 * Whom to ring now. Numbers are in clear here and nowhere else, and who saw them is written down
 * before they leave the house.
 */
@Path("duty-desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "territory")
public class DutyDeskResource {

  /**
   * @param onDuty the first to ring first
   * @param fallback the post that answers, with its person, when nobody is on the roster; absent
   *     when somebody is
   */
  public record Desk(String unitPath, Instant at, List<Ringing> onDuty, PostView fallback) {}

  /**
   * @param phone in clear
   */
  public record Ringing(
      UUID shift,
      int order,
      UUID personId,
      String personName,
      String role,
      String phone,
      Instant until) {}

  private final Rosters rosters;
  private final Transactions transactions;
  private final AuditWriter audit;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public DutyDeskResource(
      Rosters rosters,
      Transactions transactions,
      AuditWriter audit,
      BusinessClock clock,
      Caller caller) {
    this.rosters = rosters;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * @param unit path of the town or county; the caller's own when absent
   */
  @GET
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Desk.class)))
  public Response now(@QueryParam("unit") String unit) throws Exception {
    caller.actor().must("roster.ring");
    UnitPath of = caller.under(unit);
    Desk desk = transactions.run(() -> desk(of, clock.now()));
    return Response.ok(desk).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private Desk desk(UnitPath unit, Instant at) {
    List<Ringing> ringing = rosters.at(unit, at).stream().map(this::ringing).toList();
    UUID id = Ids.next();
    Command seeing = new Command(caller.actor(), id, "ring-" + id, "", at);
    ringing.forEach(one -> audit.done(seeing, "roster.ring", one.shift()));
    PostView fallback = ringing.isEmpty() ? rosters.fallback(unit).orElse(null) : null;
    return new Desk(unit.value(), at, ringing, fallback);
  }

  private Ringing ringing(OnDuty one) {
    return new Ringing(
        one.shift(),
        one.order(),
        one.personId(),
        one.personName(),
        one.role(),
        rosters.phone(one.shift()).orElseThrow(),
        one.until());
  }
}
