package org.yiwang.appeals.finding.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.AppealSummary;
import org.yiwang.appeals.finding.Question;
import org.yiwang.appeals.finding.Question.Asked;
import org.yiwang.appeals.finding.WorkCounts;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.Territory;

/** Appeals found again, and the work of whoever asks. */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class FindingResource {

  private final FindQueries finding;
  private final WorkQueries work;
  private final Territory territory;
  private final BusinessClock clock;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public FindingResource(
      FindQueries finding,
      WorkQueries work,
      Territory territory,
      BusinessClock clock,
      Commands commands,
      Caller caller) {
    this.finding = finding;
    this.work = work;
    this.territory = territory;
    this.clock = clock;
    this.commands = commands;
    this.caller = caller;
  }

  /** Newest first; without person and phone, which do not belong into an address. */
  @GET
  @Path("found")
  public Page<AppealSummary> found(@BeanParam Asking asking) {
    return answer(asking.asked());
  }

  /** The same with all that may be asked; changes nothing, and needs no key. */
  @POST
  @Path("searches")
  public Page<AppealSummary> search(Asked asked) {
    return answer(commands.body(asked));
  }

  private Page<AppealSummary> answer(Asked asked) {
    mayRead();
    UnitPath under = caller.under(asked.under());
    Question question =
        Question.of(
            asked, under, Dates.optional("from", asked.from()), Dates.optional("to", asked.to()));
    List<AppealSummary> rows = finding.answers(question, clock.now());
    return Page.by(rows, question.size(), row -> new Cursor(row.receivedAt(), row.id()));
  }

  /**
   * What the caller answers for, in the order it is due; what waits for the resident comes last.
   *
   * @param after the {@code next} of the page before
   */
  @GET
  @Path("work")
  public Page<AppealSummary> work(
      @QueryParam("after") String after, @QueryParam("size") String size) {
    mayRead();
    int limit = Page.size(size);
    List<AppealSummary> rows = work.after(posts(), Cursor.parse(after), limit + 1);
    return Page.by(rows, limit, WorkQueries::cursor);
  }

  /** How much of it is due when. */
  @GET
  @Path("mine/counts")
  public WorkCounts counts() {
    mayRead();
    return work.counts(posts(), clock.now());
  }

  private List<UUID> posts() {
    return territory.postsAnsweredBy(caller.actor().person());
  }

  private void mayRead() {
    caller.actor().must("appeals.read");
  }
}
