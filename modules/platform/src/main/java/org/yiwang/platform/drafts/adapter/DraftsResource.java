package org.yiwang.platform.drafts.adapter;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.drafts.DraftReceipt;
import org.yiwang.platform.drafts.DraftSummary;
import org.yiwang.platform.drafts.DraftView;
import org.yiwang.platform.drafts.Drafts;
import org.yiwang.platform.drafts.KeepingDrafts;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Versions;

/** The caller's own drafts; nobody sees another's. */
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "drafts")
public class DraftsResource {

  private static final int KIBIBYTES = 64;

  private final KeepingDrafts keeping;
  private final Drafts drafts;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public DraftsResource(KeepingDrafts keeping, Drafts drafts, Commands commands, Caller caller) {
    this.keeping = keeping;
    this.drafts = drafts;
    this.commands = commands;
    this.caller = caller;
  }

  /** The open ones, the last changed first; at most 100. */
  @GET
  public List<DraftSummary> list() {
    return drafts.of(caller.actor().person());
  }

  @GET
  @Path("{kind}/{id}")
  public DraftView one(@PathParam("kind") String kind, @PathParam("id") String id) {
    return drafts
        .find(caller.actor().person(), kind, Ids.parse(id))
        .orElseThrow(() -> Problem.notFound("drafts.unknown", "draft", id));
  }

  /**
   * Keeps what is written so far, as any JSON object of at most 64 KB.
   *
   * @param id a UUID that the page makes
   * @param ifMatch the version that was gone on with; without it the last one who writes wins
   */
  @PUT
  @Path("{kind}/{id}")
  public DraftReceipt keep(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(type = SchemaType.OBJECT)))
          byte[] content) {
    Command command = commands.next();
    UUID draft = Ids.parse(id);
    Long basedOn = ifMatch == null ? null : Versions.required(ifMatch);
    return keeping.keep(command, new KeepingDrafts.Words(draft, kind, basedOn, checked(content)));
  }

  /** Puts one away, with its words. */
  @POST
  @Path("{id}/discard")
  public DraftReceipt discard(@PathParam("id") String id) {
    return keeping.discard(commands.next(), Ids.parse(id));
  }

  private static String checked(byte[] content) {
    if (content == null || content.length == 0) {
      throw Problem.invalid("platform.body-missing");
    }
    if (content.length > KIBIBYTES << 10) {
      throw new Problem(Problem.Kind.TOO_LARGE, "drafts.too-large", "limit", KIBIBYTES);
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
      if (reader.readValue().getValueType() != JsonValue.ValueType.OBJECT) {
        throw Problem.invalid("drafts.no-object");
      }
    } catch (JsonException malformed) {
      throw Problem.invalid("platform.malformed-json");
    }
    return new String(content, StandardCharsets.UTF_8);
  }
}
