package org.yiwang.appeals.adapter;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.AppealSummary;
import org.yiwang.appeals.AppealView;
import org.yiwang.appeals.ClockView;
import org.yiwang.appeals.FilingAppeals;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.ReadingRights;
import org.yiwang.appeals.obligations.Entrusted;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Flags;
import org.yiwang.territory.Territory;

/**
 * Appeals: filed here, listed here, read whole. What happens to one is in {@link StepsResource}.
 */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class AppealsResource {

  private final FilingAppeals filing;
  private final AppealQueries queries;
  private final ReadingRights rights;
  private final Transactions transactions;
  private final Entrusted entrusted;
  private final Territory territory;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public AppealsResource(
      FilingAppeals filing,
      AppealQueries queries,
      ReadingRights rights,
      Transactions transactions,
      Entrusted entrusted,
      Territory territory,
      Commands commands,
      Caller caller) {
    this.filing = filing;
    this.queries = queries;
    this.rights = rights;
    this.transactions = transactions;
    this.entrusted = entrusted;
    this.territory = territory;
    this.commands = commands;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = AppealReceipt.class)))
  public Response file(NewAppeal appeal) {
    AppealReceipt receipt = filing.file(commands.next(), commands.body(appeal));
    return Created.at("appeals", receipt.id(), receipt);
  }

  @GET
  @Path("{id}")
  public AppealView one(@PathParam("id") String id) throws Exception {
    UUID wanted = Ids.parse(id);
    rights.mustRead(caller.actor(), wanted);
    boolean privy = rights.isPrivy(caller.actor(), wanted);
    return transactions.run(() -> queries.whole(wanted, privy));
  }

  /**
   * The clocks of one, each with the reason of its date.
   *
   * @param at as of which instant; now, when absent
   */
  @GET
  @Path("{id}/clocks")
  public List<ClockView> clocks(@PathParam("id") String id, @QueryParam("at") String at)
      throws Exception {
    UUID wanted = Ids.parse(id);
    rights.mustRead(caller.actor(), wanted);
    Instant asOf = at == null ? null : instant(at);
    return transactions.run(() -> queries.clocks(wanted, asOf));
  }

  private static Instant instant(String at) {
    try {
      return Instant.parse(at);
    } catch (DateTimeParseException unreadable) {
      throw Problem.invalid("appeals.unreadable-instant", "at", at);
    }
  }

  /**
   * Newest first.
   *
   * @param under only this unit and below; the caller's scope when absent
   * @param open true (when absent) for open ones, false for closed ones
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<AppealSummary> newest(
      @QueryParam("under") String under,
      @QueryParam("open") String open,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    mayRead();
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    boolean wanted = open == null || Flags.of("open", open);
    List<AppealSummary> rows = queries.newest(top, wanted, Cursor.parse(after), limit + 1);
    return Page.by(rows, limit, row -> new Cursor(row.receivedAt(), row.id()));
  }

  /** What the caller answers for, the most urgent first; at most 200. */
  @GET
  @Path("mine")
  public List<AppealSummary> mine() {
    mayRead();
    UUID me = caller.actor().person();
    return queries.heldBy(territory.postsAnsweredBy(me), entrusted.heldBy(me), Page.LIMIT);
  }

  private void mayRead() {
    caller.actor().must("appeals.read");
  }
}
