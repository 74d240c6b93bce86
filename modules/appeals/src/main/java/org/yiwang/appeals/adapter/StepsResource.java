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
import org.yiwang.appeals.AcceptingAppeals;
import org.yiwang.appeals.AnsweringAppeals;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.TriagingAppeals;
import org.yiwang.platform.rest.Door;

/** The first steps of one appeal; each is based on the version the caller has seen (If-Match). */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class StepsResource {

  private final TriagingAppeals triaging;
  private final AcceptingAppeals accepting;
  private final AnsweringAppeals answering;
  private final StepDoor door;

  @Inject
  public StepsResource(
      TriagingAppeals triaging,
      AcceptingAppeals accepting,
      AnsweringAppeals answering,
      StepDoor door) {
    this.triaging = triaging;
    this.accepting = accepting;
    this.answering = answering;
    this.door = door;
  }

  /** The person at the named post decides what the rules could not. */
  @POST
  @Path("{id}/triage")
  public AppealReceipt triage(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      TriagingAppeals.Triage triage) {
    return door.take(id, ifMatch, triage, triaging::triage);
  }

  /** 签收. */
  @POST
  @Path("{id}/acceptance")
  public AppealReceipt accept(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return door.tap(id, ifMatch, accepting::accept);
  }

  /** 答复. */
  @POST
  @Path("{id}/answer")
  public AppealReceipt answer(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AnsweringAppeals.Answer answer) {
    return door.take(id, ifMatch, answer, answering::answer);
  }
}
