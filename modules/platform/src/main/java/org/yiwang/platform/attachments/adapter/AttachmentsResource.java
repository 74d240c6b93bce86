package org.yiwang.platform.attachments.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.attachments.Attachment;
import org.yiwang.platform.attachments.AttachmentContents;
import org.yiwang.platform.attachments.AttachmentRights;
import org.yiwang.platform.attachments.AttachmentView;
import org.yiwang.platform.attachments.ReceivingAttachments;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Created;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Uploaded;
import org.yiwang.platform.rest.Uploads;

/** Attachments: sent here before their owner is, and taken from here afterwards. */
@Path("attachments")
@Door
@Tag(name = "attachments")
public class AttachmentsResource {

  private static final int MEBIBYTES = 20;
  private static final long LIMIT = (long) MEBIBYTES << 20;

  private final ReceivingAttachments receiving;
  private final AttachmentRights rights;
  private final AttachmentContents contents;
  private final Commands commands;
  private final Caller caller;
  private final Uploads uploads;

  @Inject
  public AttachmentsResource(
      ReceivingAttachments receiving,
      AttachmentRights rights,
      AttachmentContents contents,
      Commands commands,
      Caller caller,
      Uploads uploads) {
    this.receiving = receiving;
    this.rights = rights;
    this.contents = contents;
    this.commands = commands;
    this.caller = caller;
    this.uploads = uploads;
  }

  /**
   * Sends a photo (JPEG, PNG, WebP, HEIC), a voice (M4A, MP3, AMR, WAV, Ogg, WebM) or a document
   * (PDF, DOCX, XLSX) of at most 20 MB. It waits seven days for what it belongs to.
   *
   * @param file its name
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Uploaded
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response receive(
      @QueryParam("file") String file,
      @Context HttpHeaders headers,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream body)
      throws IOException {
    uploads.mustFit(headers, LIMIT, AttachmentsResource::tooLarge);
    caller.actor().must("attachments.upload");
    java.nio.file.Path sent = uploads.receive(body, uri, LIMIT, AttachmentsResource::tooLarge);
    try {
      AttachmentView view = receiving.receive(commands.next(), file, sent);
      return Created.at("attachments", view.id(), view);
    } finally {
      Files.deleteIfExists(sent);
    }
  }

  /** What there is to know of it. */
  @GET
  @Path("{id}/about")
  @Produces(MediaType.APPLICATION_JSON)
  public AttachmentView about(@PathParam("id") String id) {
    return AttachmentView.of(rights.readable(caller.actor(), Ids.parse(id)));
  }

  /** The file itself, whole or the one range that is asked for. */
  @GET
  @Path("{id}")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(
      @PathParam("id") String id,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String ifRange,
      @HeaderParam("If-None-Match") String ifNoneMatch) {
    Attachment attachment = rights.readable(caller.actor(), Ids.parse(id));
    String tag = '"' + attachment.hash() + '"';
    if (ifNoneMatch != null && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"))) {
      return guarded(Response.notModified(), tag).build();
    }
    int size = attachment.bytes();
    boolean mayBePart = ifRange == null || ifRange.strip().equals(tag);
    ByteRange part = mayBePart ? ByteRange.of(range, size) : ByteRange.whole(size);
    if (part.isNone()) {
      return guarded(Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE), tag)
          .header("Content-Range", "bytes */" + size)
          .build();
    }
    StreamingOutput output =
        out -> contents.write(attachment.hash(), part.first(), part.last(), out);
    Response.ResponseBuilder answer =
        guarded(
                part.isWhole(size)
                    ? Response.ok(output)
                    : Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(output)
                        .header("Content-Range", part.of(size)),
                tag)
            .type(attachment.type().mediaType())
            .header(HttpHeaders.CONTENT_LENGTH, part.length())
            .header(
                HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(attachment.nameToSave()));
    return answer.build();
  }

  /** Seen by the caller alone, taken for nothing but what it is, and no page even if opened. */
  private static Response.ResponseBuilder guarded(Response.ResponseBuilder answer, String tag) {
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header("Accept-Ranges", "bytes")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  private static Problem tooLarge() {
    return new Problem(Problem.Kind.TOO_LARGE, "attachments.too-large", "limit", MEBIBYTES);
  }
}
