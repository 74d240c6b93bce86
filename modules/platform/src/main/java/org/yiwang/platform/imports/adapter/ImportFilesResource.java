package org.yiwang.platform.imports.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Kinds;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Exports;
import org.yiwang.platform.sheets.SheetFormat;

/** Files to fill in and files to mend. */
@Path("imports")
@Door
@Tag(name = "imports")
public class ImportFilesResource {

  /**
   * A kind of file that the caller may bring in.
   *
   * @param name in Chinese
   * @param columns headings in the order of the template
   */
  public record Template(String kind, String name, List<String> columns) {}

  private final ImportQueries queries;
  private final MendingFile mending;
  private final Kinds kinds;
  private final Exports exports;
  private final Caller caller;

  @Inject
  public ImportFilesResource(
      ImportQueries queries, MendingFile mending, Kinds kinds, Exports exports, Caller caller) {
    this.queries = queries;
    this.mending = mending;
    this.kinds = kinds;
    this.exports = exports;
    this.caller = caller;
  }

  @GET
  @Path("templates")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Template> templates() {
    return kinds.of(caller.actor()).stream()
        .map(
            importer ->
                new Template(
                    importer.kind(),
                    Messages.sentence("import." + importer.kind(), Map.of()),
                    importer.columns().stream()
                        .map(column -> column.heading(importer.kind()))
                        .toList()))
        .toList();
  }

  /** An empty file with headings, notes and drop-downs. */
  @GET
  @Path("templates/{kind}.{format}")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response template(@PathParam("kind") String kind, @PathParam("format") String format)
      throws IOException {
    Importer importer = kinds.of(kind);
    caller.actor().must(importer.needs());
    SheetFormat written = SheetFormat.ofExtension(format);
    return file(Templates.of(importer, written), written, kind);
  }

  /** The rows in error as they were sent, with what is wrong in a last column. */
  @GET
  @Path("{import}/problems.{format}")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response mending(@PathParam("import") String id, @PathParam("format") String format)
      throws Exception {
    ImportJob job =
        queries
            .find(Ids.parse(id))
            .filter(found -> found.isSeenBy(caller.actor()))
            .orElseThrow(() -> Problem.notFound("imports.unknown", "import", id));
    caller.actor().must(kinds.of(job.kind()).needs());
    SheetFormat written = SheetFormat.ofExtension(format);
    java.nio.file.Path file = mending.written(job, written);
    StreamingOutput streamed =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.deleteIfExists(file);
          }
        };
    String name = job.kind() + "-problems." + written.extension();
    return exports.file("imports.export-problems", job.id(), name, written.mediaType(), streamed);
  }

  private static Response file(byte[] content, SheetFormat format, String name) {
    String disposition = "attachment; filename=\"" + name + "." + format.extension() + "\"";
    return Response.ok(content, format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
