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
import org.yiwang.appeals.closing.ClosingAppeals;
import org.yiwang.appeals.closing.ConfirmingAppeals;
import org.yiwang.appeals.closing.ContactingResidents;
import org.yiwang.platform.rest.Door;

/** The end of an appeal, and what the resident says of it. */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class ClosingResource {

  private final ConfirmingAppeals confirming;
  private final ContactingResidents contacting;
  private final ClosingAppeals closing;
  private final StepDoor door;

  @Inject
  public ClosingResource(
      ConfirmingAppeals confirming,
      ContactingResidents contacting,
      ClosingAppeals closing,
      StepDoor door) {
    this.confirming = confirming;
    this.contacting = contacting;
    this.closing = closing;
    this.door = door;
  }

  /** 评价: solved or not, and how satisfied. */
  @POST
  @Path("{id}/confirmation")
  public AppealReceipt confirm(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ConfirmingAppeals.Confirmation wish) {
    return door.take(id, ifMatch, wish, confirming::confirm);
  }

  /** The resident was sought and not reached. */
  @POST
  @Path("{id}/contact-attempts")
  public AppealReceipt attempt(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ContactingResidents.Attempt wish) {
    return door.take(id, ifMatch, wish, contacting::attempt);
  }

  /** 回访, by somebody other than the handler. */
  @POST
  @Path("{id}/call-back")
  public AppealReceipt callBack(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ContactingResidents.CallBack wish) {
    return door.take(id, ifMatch, wish, contacting::callBack);
  }

  /** 办结, on a ground. */
  @POST
  @Path("{id}/closure")
  public AppealReceipt close(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ClosingAppeals.Closing wish) {
    return door.take(id, ifMatch, wish, closing::close);
  }
}
