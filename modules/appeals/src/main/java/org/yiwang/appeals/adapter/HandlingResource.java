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
import org.yiwang.appeals.handling.CorrectingAppeals;
import org.yiwang.appeals.handling.ExtendingAppeals;
import org.yiwang.appeals.handling.NotingAppeals;
import org.yiwang.appeals.handling.PausingAppeals;
import org.yiwang.appeals.handling.ReclassifyingAppeals;
import org.yiwang.platform.rest.Door;

/** What is written down while an appeal is handled. */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class HandlingResource {

  private final NotingAppeals noting;
  private final CorrectingAppeals correcting;
  private final ReclassifyingAppeals reclassifying;
  private final PausingAppeals pausing;
  private final ExtendingAppeals extending;
  private final StepDoor door;

  @Inject
  public HandlingResource(
      NotingAppeals noting,
      CorrectingAppeals correcting,
      ReclassifyingAppeals reclassifying,
      PausingAppeals pausing,
      ExtendingAppeals extending,
      StepDoor door) {
    this.noting = noting;
    this.correcting = correcting;
    this.reclassifying = reclassifying;
    this.pausing = pausing;
    this.extending = extending;
    this.door = door;
  }

  /** How far it is. */
  @POST
  @Path("{id}/progress")
  public AppealReceipt progress(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NotingAppeals.Note wish) {
    return door.take(id, ifMatch, wish, noting::progress);
  }

  /** 催办. */
  @POST
  @Path("{id}/urging")
  public AppealReceipt urge(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NotingAppeals.Note wish) {
    return door.take(id, ifMatch, wish, noting::urge);
  }

  /** 督办. */
  @POST
  @Path("{id}/supervision")
  public AppealReceipt supervise(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NotingAppeals.Supervision wish) {
    return door.take(id, ifMatch, wish, noting::supervise);
  }

  /** What was written down wrongly is put right; no clock changes by it. */
  @POST
  @Path("{id}/correction")
  public AppealReceipt correct(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CorrectingAppeals.Correction wish) {
    return door.take(id, ifMatch, wish, correcting::correct);
  }

  /** What it is has changed midway. */
  @POST
  @Path("{id}/classification")
  public AppealReceipt reclassify(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ReclassifyingAppeals.Reclassification wish) {
    return door.take(id, ifMatch, wish, reclassifying::reclassify);
  }

  /** The clocks stand still for a listed reason. */
  @POST
  @Path("{id}/pause")
  public AppealReceipt pause(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PausingAppeals.Pause wish) {
    return door.take(id, ifMatch, wish, pausing::pause);
  }

  /** The clocks run on. */
  @POST
  @Path("{id}/resumption")
  public AppealReceipt resume(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PausingAppeals.Resumption wish) {
    return door.take(id, ifMatch, wish, pausing::resume);
  }

  /** 延期: more time is asked for. */
  @POST
  @Path("{id}/extension")
  public AppealReceipt askExtension(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ExtendingAppeals.Request wish) {
    return door.take(id, ifMatch, wish, extending::ask);
  }

  /** The superior approves or refuses it. */
  @POST
  @Path("{id}/extension/verdict")
  public AppealReceipt decideExtension(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ExtendingAppeals.Verdict wish) {
    return door.take(id, ifMatch, wish, extending::decide);
  }
}
