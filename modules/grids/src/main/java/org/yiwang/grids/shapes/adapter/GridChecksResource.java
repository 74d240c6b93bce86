package org.yiwang.grids.shapes.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.shapes.GridFinding;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Page;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** Grids out of bounds by the rules in force today, whatever put them there. */
@Path("grid-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "grids")
public class GridChecksResource {

  private final CheckingSizes checking;
  private final Caller caller;

  @Inject
  public GridChecksResource(CheckingSizes checking, Caller caller) {
    this.checking = checking;
    this.caller = caller;
  }

  /**
   * In the order of their paths.
   *
   * @param under only units below; the caller's scope when absent
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<GridFinding> list(
      @QueryParam("under") String under,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    caller.actor().must("grids.read");
    UnitPath top = caller.under(under);
    int limit = Page.size(size);
    return Page.by(checking.findings(top, after, limit + 1), limit, GridFinding::path);
  }
}
