package org.yiwang.grids.leading.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.leading.AppointingLeaders;
import org.yiwang.grids.leading.AppointingLeaders.Leader;
import org.yiwang.grids.leading.AppointingLeaders.Relief;
import org.yiwang.grids.leading.CrewChange;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;

/** The leader of a grid. */
@Path("grids/{grid}/leader")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "crews")
public class LeaderResource {

  private final AppointingLeaders appointing;
  private final Commands commands;

  @Inject
  public LeaderResource(AppointingLeaders appointing, Commands commands) {
    this.appointing = appointing;
    this.commands = commands;
  }

  @POST
  public CrewChange appoint(@PathParam("grid") String grid, Leader leader) {
    return appointing.appoint(commands.next(), Ids.parse(grid), commands.body(leader));
  }

  @POST
  @Path("relief")
  public CrewChange relieve(@PathParam("grid") String grid, Relief relief) {
    return appointing.relieve(commands.next(), Ids.parse(grid), commands.body(relief));
  }
}
