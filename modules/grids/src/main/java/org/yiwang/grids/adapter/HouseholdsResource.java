package org.yiwang.grids.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** One household, its phone masked. */
@Path("households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "grids")
public class HouseholdsResource {

  private final HouseholdDirectory households;
  private final Caller caller;

  @Inject
  public HouseholdsResource(HouseholdDirectory households, Caller caller) {
    this.households = households;
    this.caller = caller;
  }

  @GET
  @Path("{id}")
  public HouseholdView one(@PathParam("id") String id) {
    caller.actor().must("grids.read");
    HouseholdView household =
        households
            .find(Ids.parse(id))
            .orElseThrow(() -> Problem.notFound("grids.unknown-household", "household", id));
    caller.actor().mustReach(new UnitPath(household.gridPath()));
    return household;
  }
}
