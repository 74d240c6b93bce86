package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.AcceptingAppeals;
import org.yiwang.appeals.AnsweringAppeals;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.ClosingAppeals;
import org.yiwang.appeals.ConfirmingAppeals;
import org.yiwang.appeals.TriagingAppeals;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Versions;

/** The steps of one appeal; each is based on the version the caller has seen (If-Match). */
@Path("appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Tag(name = "appeals")
public class StepsResource {

  private final TriagingAppeals triaging;
  private final AcceptingAppeals accepting;
  private final AnsweringAppeals answering;
  private final ConfirmingAppeals confirming;
  private final ClosingAppeals closing;
  private final Commands commands;

  @Inject
  public StepsResource(
      TriagingAppeals triaging,
      AcceptingAppeals accepting,
      AnsweringAppeals answering,
      ConfirmingAppeals confirming,
      ClosingAppeals closing,
      Commands commands) {
    this.triaging = triaging;
    this.accepting = accepting;
    this.answering = answering;
    this.confirming = confirming;
    this.closing = closing;
    this.commands = commands;
  }

  /** The person at the named post decides what the rules could not. */
  @POST
  @Path("triage")
  @APIResponse(
      responseCode = "200",
      description = "Done",
      content = @Content(schema = @Schema(implementation = AppealReceipt.class)))
  public Response triage(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      TriagingAppeals.Triage triage) {
    UUID appeal = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return ok(triaging.triage(commands.next(), appeal, version, commands.body(triage)));
  }

  /** 签收. */
  @POST
  @Path("acceptance")
  @APIResponse(
      responseCode = "200",
      description = "Done",
      content = @Content(schema = @Schema(implementation = AppealReceipt.class)))
  public Response accept(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    UUID appeal = Ids.parse(id);
    return ok(accepting.accept(commands.next(), appeal, Versions.required(ifMatch)));
  }

  /** 答复. */
  @POST
  @Path("answer")
  @APIResponse(
      responseCode = "200",
      description = "Done",
      content = @Content(schema = @Schema(implementation = AppealReceipt.class)))
  public Response answer(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AnsweringAppeals.Answer answer) {
    UUID appeal = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return ok(answering.answer(commands.next(), appeal, version, commands.body(answer)));
  }

  /** 评价: solved or not, and how satisfied. */
  @POST
  @Path("confirmation")
  @APIResponse(
      responseCode = "200",
      description = "Done",
      content = @Content(schema = @Schema(implementation = AppealReceipt.class)))
  public Response confirm(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ConfirmingAppeals.Confirmation confirmation) {
    UUID appeal = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return ok(confirming.confirm(commands.next(), appeal, version, commands.body(confirmation)));
  }

  /** 办结. */
  @POST
  @Path("closure")
  @APIResponse(
      responseCode = "200",
      description = "Done",
      content = @Content(schema = @Schema(implementation = AppealReceipt.class)))
  public Response close(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ClosingAppeals.Closing closure) {
    UUID appeal = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return ok(closing.close(commands.next(), appeal, version, commands.body(closure)));
  }

  private static Response ok(AppealReceipt receipt) {
    return Response.ok(receipt).header(HttpHeaders.ETAG, Versions.tag(receipt.version())).build();
  }
}
