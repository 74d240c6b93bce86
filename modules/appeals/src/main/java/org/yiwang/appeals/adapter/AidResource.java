package org.yiwang.appeals.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.assistance.AskingForAid;
import org.yiwang.appeals.assistance.GivingAid;
import org.yiwang.appeals.emergency.AcknowledgingAlarms;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.rest.Door;

/** Assisting units of one appeal, and red alarms. */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class AidResource {

  private final AskingForAid asking;
  private final GivingAid giving;
  private final AcknowledgingAlarms alarms;
  private final StepDoor door;

  @Inject
  public AidResource(
      AskingForAid asking, GivingAid giving, AcknowledgingAlarms alarms, StepDoor door) {
    this.asking = asking;
    this.giving = giving;
    this.alarms = alarms;
    this.door = door;
  }

  /** 协办: a unit or station is asked to help. */
  @POST
  @Path("{id}/tasks")
  public AppealReceipt ask(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AskingForAid.Request wish) {
    return door.take(id, ifMatch, wish, asking::ask);
  }

  /** The task is needed no longer. */
  @POST
  @Path("{id}/tasks/{task}/call-off")
  public AppealReceipt callOff(
      @PathParam("id") String id,
      @PathParam("task") String task,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AskingForAid.CallOff wish) {
    return door.take(
        id,
        ifMatch,
        wish,
        (command, appeal, version, given) ->
            asking.callOff(command, appeal, version, Ids.parse(task), given));
  }

  /** What came of the task. */
  @POST
  @Path("{id}/tasks/{task}/result")
  public AppealReceipt give(
      @PathParam("id") String id,
      @PathParam("task") String task,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      GivingAid.Result wish) {
    return door.take(
        id,
        ifMatch,
        wish,
        (command, appeal, version, given) ->
            giving.give(command, appeal, version, Ids.parse(task), given));
  }

  /** Somebody on duty takes a red matter. */
  @POST
  @Path("{id}/acknowledgement")
  public AppealReceipt acknowledge(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AcknowledgingAlarms.Acknowledgement wish) {
    return door.take(id, ifMatch, wish, alarms::acknowledge);
  }

  /** Reported to whom the rules demand. */
  @POST
  @Path("{id}/report")
  public AppealReceipt report(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AcknowledgingAlarms.Report wish) {
    return door.take(id, ifMatch, wish, alarms::report);
  }
}
