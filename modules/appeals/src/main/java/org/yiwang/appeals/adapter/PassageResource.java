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
import org.yiwang.appeals.assistance.SendingBeyondTheTown;
import org.yiwang.appeals.assistance.TransferringAppeals;
import org.yiwang.appeals.escalation.EscalatingAppeals;
import org.yiwang.appeals.escalation.PassingOnAnswers;
import org.yiwang.appeals.returning.ReturningAppeals;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.rest.Door;

/** A matter on its way from one to another, up, aside, back, and its answer down again. */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class PassageResource {

  private final EscalatingAppeals escalating;
  private final PassingOnAnswers passingOn;
  private final TransferringAppeals transferring;
  private final ReturningAppeals returning;
  private final SendingBeyondTheTown sending;
  private final StepDoor door;

  @Inject
  public PassageResource(
      EscalatingAppeals escalating,
      PassingOnAnswers passingOn,
      TransferringAppeals transferring,
      ReturningAppeals returning,
      SendingBeyondTheTown sending,
      StepDoor door) {
    this.escalating = escalating;
    this.passingOn = passingOn;
    this.transferring = transferring;
    this.returning = returning;
    this.sending = sending;
    this.door = door;
  }

  /** 上交: the holder asks the level above to take it over. */
  @POST
  @Path("{id}/escalation")
  public AppealReceipt escalate(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      EscalatingAppeals.Request wish) {
    return door.take(id, ifMatch, wish, escalating::escalate);
  }

  /** 逐级反馈: the next level that owes its answer gives it. */
  @POST
  @Path("{id}/feedback")
  public AppealReceipt passOn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PassingOnAnswers.Feedback wish) {
    return door.take(id, ifMatch, wish, passingOn::passOn);
  }

  /** 转办: offered to another of the same level. */
  @POST
  @Path("{id}/transfer")
  public AppealReceipt transfer(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      TransferringAppeals.Transfer wish) {
    return door.take(id, ifMatch, wish, transferring::offer);
  }

  /** The offer is taken back. */
  @POST
  @Path("{id}/transfer/withdrawal")
  public AppealReceipt withdraw(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      TransferringAppeals.Withdrawal wish) {
    return door.take(id, ifMatch, wish, transferring::withdraw);
  }

  /** 退单: not theirs, on a legal basis. */
  @POST
  @Path("{id}/return")
  public AppealReceipt giveBack(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ReturningAppeals.Return wish) {
    return door.take(id, ifMatch, wish, returning::giveBack);
  }

  /** Sent beyond the town. */
  @POST
  @Path("{id}/sendings")
  public AppealReceipt send(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SendingBeyondTheTown.Sending wish) {
    return door.take(id, ifMatch, wish, sending::send);
  }

  /** The other organisation has received it. */
  @POST
  @Path("{id}/sendings/{sending}/receipt")
  public AppealReceipt received(
      @PathParam("id") String id,
      @PathParam("sending") String sending,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SendingBeyondTheTown.Receipt wish) {
    return door.take(
        id,
        ifMatch,
        wish,
        (command, appeal, version, given) ->
            this.sending.received(command, appeal, version, Ids.parse(sending), given));
  }

  /** The other organisation has replied. */
  @POST
  @Path("{id}/sendings/{sending}/reply")
  public AppealReceipt replied(
      @PathParam("id") String id,
      @PathParam("sending") String sending,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SendingBeyondTheTown.Reply wish) {
    return door.take(
        id,
        ifMatch,
        wish,
        (command, appeal, version, given) ->
            this.sending.reply(command, appeal, version, Ids.parse(sending), given));
  }
}
