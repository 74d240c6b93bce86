package org.yiwang.grids.leading.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.leading.AssigningInstructors;
import org.yiwang.grids.leading.AssigningInstructors.Instructor;
import org.yiwang.grids.leading.AssigningInstructors.Release;
import org.yiwang.grids.leading.CrewChange;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;

/** The two instructors of a grid. */
@Path("grids/{grid}/instructors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "crews")
public class GridInstructorsResource {

  private final AssigningInstructors assigning;
  private final Commands commands;

  @Inject
  public GridInstructorsResource(AssigningInstructors assigning, Commands commands) {
    this.assigning = assigning;
    this.commands = commands;
  }

  @POST
  public CrewChange assign(@PathParam("grid") String grid, Instructor instructor) {
    return assigning.assign(commands.next(), Ids.parse(grid), commands.body(instructor));
  }

  @POST
  @Path("release")
  public CrewChange release(@PathParam("grid") String grid, Release release) {
    return assigning.release(commands.next(), Ids.parse(grid), commands.body(release));
  }
}
