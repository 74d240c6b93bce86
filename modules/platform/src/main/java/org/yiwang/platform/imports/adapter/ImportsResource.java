package org.yiwang.platform.imports.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Page;
import org.yiwang.platform.imports.DecidingImports;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.ImportMode;
import org.yiwang.platform.imports.ImportOrder;
import org.yiwang.platform.imports.ImportView;
import org.yiwang.platform.imports.Kinds;
import org.yiwang.platform.imports.Leavers;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.ReceivingImports;
import org.yiwang.platform.imports.adapter.ImportQueries.ProblemView;
import org.yiwang.platform.imports.adapter.ImportQueries.RowView;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Uploaded;
import org.yiwang.platform.rest.Uploads;
import org.yiwang.platform.sheets.Limits;

/** Whole files brought in: sent, looked at, decided upon. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "imports")
public class ImportsResource {

  private final ReceivingImports receiving;
  private final DecidingImports deciding;
  private final ImportQueries queries;
  private final Kinds kinds;
  private final Commands commands;
  private final Caller caller;
  private final Uploads uploads;

  @Inject
  public ImportsResource(
      ReceivingImports receiving,
      DecidingImports deciding,
      ImportQueries queries,
      Kinds kinds,
      Commands commands,
      Caller caller,
      Uploads uploads) {
    this.receiving = receiving;
    this.deciding = deciding;
    this.queries = queries;
    this.kinds = kinds;
    this.commands = commands;
    this.caller = caller;
    this.uploads = uploads;
  }

  /**
   * Sends a CSV or XLSX file, at most 64 MB; it is checked afterwards, and applied unless it is a
   * dry run.
   *
   * @param kind one of the templates
   * @param file name of the file, to recognise it by
   * @param mode {@code all-or-nothing} (default) or {@code good-rows-only}
   * @param dryRun {@code true} to look at it before it is applied
   * @param leavers {@code keep} (default) or {@code end} what the file no longer names
   * @param on the day from which the file is true, today by default
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Uploaded
  @APIResponse(
      responseCode = "202",
      description = "Accepted",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response receive(
      @QueryParam("kind") String kind,
      @QueryParam("file") String file,
      @QueryParam("mode") String mode,
      @QueryParam("dryRun") String dryRun,
      @QueryParam("leavers") String leavers,
      @QueryParam("on") String on,
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
    uploads.mustFit(headers, Limits.FILE);
    caller.actor().must(kinds.of(kind).needs());
    ImportOrder order =
        new ImportOrder(
            kind,
            file,
            mode == null ? ImportMode.ALL_OR_NOTHING : ImportMode.ofSlug(mode),
            leavers == null ? Leavers.KEEP : Leavers.ofSlug(leavers),
            truth("dryRun", dryRun),
            day(on));
    java.nio.file.Path sent = uploads.receive(body, uri, Limits.FILE);
    try {
      ImportView view = receiving.receive(commands.next(), order, sent);
      return Response.accepted(view).header(HttpHeaders.LOCATION, "imports/" + view.id()).build();
    } finally {
      Files.deleteIfExists(sent);
    }
  }

  /**
   * Newest first.
   *
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<ImportView> list(@QueryParam("after") String after, @QueryParam("size") String size) {
    int limit = Page.size(size);
    UUID before = after == null ? null : Ids.parse(after);
    return Page.by(
        queries.of(caller.actor(), before, limit + 1).stream().map(ImportView::of).toList(),
        limit,
        ImportView::id);
  }

  @GET
  @Path("{import}")
  public ImportView one(@PathParam("import") String id) {
    return ImportView.of(known(id));
  }

  /**
   * What becomes of each row, in the order of the file.
   *
   * @param outcome {@code add}, {@code change}, {@code same}, {@code wait}, {@code leave} or {@code
   *     error}; all when absent
   * @param after the {@code next} of the page before
   */
  @GET
  @Path("{import}/rows")
  public Page<RowView> rows(
      @PathParam("import") String id,
      @QueryParam("outcome") String outcome,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    int limit = Page.size(size);
    Outcome wanted = outcome == null ? null : Outcome.ofSlug(outcome);
    return Page.by(queries.rows(known(id), wanted, number(after), limit + 1), limit, RowView::row);
  }

  /**
   * What is wrong, row by row and cell by cell; reasons to wait and remarks among it.
   *
   * @param after the {@code next} of the page before
   */
  @GET
  @Path("{import}/problems")
  public Page<ProblemView> problems(
      @PathParam("import") String id,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    int limit = Page.size(size);
    String[] place = after == null ? new String[] {"0", "0"} : after.split("\\.", 2);
    if (place.length != 2) {
      throw Problem.invalid("platform.cursor");
    }
    int last = after == null ? -1 : number(place[1]);
    return Page.by(
        queries.problems(known(id), number(place[0]), last, limit + 1), limit, ProblemView::place);
  }

  /** Applies what was checked. */
  @POST
  @Path("{import}/application")
  @APIResponse(
      responseCode = "202",
      description = "Accepted",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response apply(@PathParam("import") String id) {
    return Response.accepted(deciding.apply(commands.next(), Ids.parse(id))).build();
  }

  /** Puts away what is not applied yet. */
  @POST
  @Path("{import}/cancellation")
  public ImportView cancel(@PathParam("import") String id) {
    return deciding.cancel(commands.next(), Ids.parse(id));
  }

  private ImportJob known(String id) {
    ImportJob job =
        queries
            .find(Ids.parse(id))
            .filter(found -> found.isSeenBy(caller.actor()))
            .orElseThrow(() -> Problem.notFound("imports.unknown", "import", id));
    caller.actor().must(kinds.of(job.kind()).needs());
    return job;
  }

  private static boolean truth(String parameter, String value) {
    if (value == null || value.equals("true") || value.equals("false")) {
      return "true".equals(value);
    }
    throw Problem.invalid("platform.not-boolean", "parameter", parameter, "value", value);
  }

  private static LocalDate day(String on) {
    try {
      return on == null ? null : LocalDate.parse(on);
    } catch (DateTimeParseException malformed) {
      throw Problem.invalid("imports.not-date", "on", on);
    }
  }

  private static int number(String cursor) {
    if (cursor == null) {
      return 0;
    }
    if (!cursor.matches("\\d{1,9}")) {
      throw Problem.invalid("platform.cursor");
    }
    return Integer.parseInt(cursor);
  }
}
