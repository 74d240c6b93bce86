package org.yiwang.appeals.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.RecountingAppeals;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** For operators: proof, page by page, that every row is the sum of its events. */
@Path("appeal-recount")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class RecountResource {

  /**
   * @param next id to go on after; absent at the end
   */
  public record Counted(int checked, List<UUID> differing, UUID next) {}

  private final RecountingAppeals recounting;
  private final AppealQueries queries;
  private final Caller caller;

  @Inject
  public RecountResource(RecountingAppeals recounting, AppealQueries queries, Caller caller) {
    this.recounting = recounting;
    this.queries = queries;
    this.caller = caller;
  }

  /**
   * @param after the {@code next} of the call before
   */
  @GET
  public Counted recount(@QueryParam("after") String after, @QueryParam("size") String size) {
    caller.actor().must("operations.recount");
    int limit = Page.size(size);
    List<UUID> ids = queries.idsAfter(after == null ? null : Ids.parse(after), limit);
    RecountingAppeals.Count count = recounting.recount(ids);
    UUID next = ids.size() < limit ? null : ids.get(ids.size() - 1);
    return new Counted(count.checked(), count.differing(), next);
  }
}
