package org.yiwang.appeals.figures.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.figures.CorrectingFigures;
import org.yiwang.appeals.figures.CorrectingFigures.Corrected;
import org.yiwang.appeals.figures.CorrectingFigures.Correction;
import org.yiwang.appeals.figures.Difference;
import org.yiwang.appeals.figures.KeptSums;
import org.yiwang.appeals.figures.RecountingFigures;
import org.yiwang.appeals.figures.RecountingFigures.Count;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;

/** For operators: proof, town by town and then upward, that figures are what counting gives. */
@Path("figure-recount")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "figures")
public class FigureRecountResource {

  /**
   * @param town path of the one recounted; absent on the last page, which is about the superiors
   * @param appeals whose events were counted
   * @param figures how many deltas they gave
   * @param next to go on after; absent at the end
   */
  public record Recounted(
      String town, int appeals, int figures, List<Difference> differing, String next) {}

  private final RecountingFigures recounting;
  private final CorrectingFigures correcting;
  private final KeptSums sums;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public FigureRecountResource(
      RecountingFigures recounting,
      CorrectingFigures correcting,
      KeptSums sums,
      Commands commands,
      Caller caller) {
    this.recounting = recounting;
    this.correcting = correcting;
    this.sums = sums;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * @param after the {@code next} of the call before
   */
  @GET
  public Recounted recount(@QueryParam("after") String after) {
    caller.actor().must("operations.recount");
    Optional<String> town = sums.townAfter(after == null ? "" : after);
    if (town.isEmpty()) {
      return new Recounted(null, 0, 0, recounting.superiors().differing(), null);
    }
    Count count = recounting.town(town.get());
    return new Recounted(
        town.get(), count.appeals(), count.figures(), count.differing(), town.get());
  }

  /** Makes the figures of one town right, 200 appeals at a time. */
  @POST
  @Path("corrections")
  public Corrected correct(Correction correction) {
    return correcting.correct(commands.next(), commands.body(correction));
  }
}
