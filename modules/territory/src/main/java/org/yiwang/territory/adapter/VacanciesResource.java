package org.yiwang.territory.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.answering.Vacancy;

/** Posts with nobody on duty. */
@Path("vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "territory")
public class VacanciesResource {

  private final VacancyQueries queries;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public VacanciesResource(VacancyQueries queries, BusinessClock clock, Caller caller) {
    this.queries = queries;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * First those nobody answers for, then the others; the longest vacant first.
   *
   * @param under the caller's scope when absent
   * @param role slug, such as {@code grid-leader}; all when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<Vacancy> page(
      @QueryParam("under") String under,
      @QueryParam("role") String role,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    UnitPath top = caller.under(under);
    return queries.page(top, role, after, Page.size(size), clock.now());
  }
}
