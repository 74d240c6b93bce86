package org.yiwang.grids.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.GridView;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Exports;
import org.yiwang.platform.sheets.SheetColumn;
import org.yiwang.platform.sheets.SheetFormat;
import org.yiwang.rulebook.Rulebook;

/** The grids as a file: sizes and verdicts in the words of the rules. */
@Path("exports/grids.{format}")
@Door
@Tag(name = "grids")
public class GridExports {

  private static final int PAGE = 1_000;

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "branch",
          "name",
          "displayNumber",
          "households",
          "merchants",
          "verdict",
          "reason",
          "leader",
          "completeness",
          "hamlet",
          "validFrom",
          "validTo");

  private final GridQueries queries;
  private final Rulebook rulebook;
  private final Exports exports;
  private final Caller caller;

  @Inject
  public GridExports(GridQueries queries, Rulebook rulebook, Exports exports, Caller caller) {
    this.queries = queries;
    this.rulebook = rulebook;
    this.exports = exports;
    this.caller = caller;
  }

  /**
   * The same filters as the list of grids.
   *
   * @param format csv or xlsx
   */
  @GET
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response grids(
      @PathParam("format") String format,
      @QueryParam("under") String under,
      @QueryParam("asOf") String asOf,
      @QueryParam("verdict") String verdict,
      @QueryParam("least") String least,
      @QueryParam("most") String most,
      @QueryParam("completeness") String completeness)
      throws Exception {
    caller.actor().must("grids.read");
    UnitPath top = caller.under(under);
    SheetFormat written = SheetFormat.ofExtension(format);
    GridFilter filter =
        queries.filter(top, Dates.optional("asOf", asOf), verdict, least, most, completeness);
    List<SheetColumn> columns =
        COLUMNS.stream()
            .map(column -> Messages.sentence("grids.export." + column, Map.of()))
            .map(SheetColumn::of)
            .toList();
    return exports.table(
        "grids.export-grids",
        "grids",
        written,
        columns,
        Exports.Feed.of(PAGE, last -> after(filter, last), this::row));
  }

  private List<GridView> after(GridFilter filter, GridView last) {
    return queries.list(filter, last == null ? "" : last.path(), PAGE);
  }

  private List<String> row(GridView grid) {
    String[] steps = grid.path().split("/");
    String village = String.join("", List.of(steps).subList(0, 5));
    return Stream.of(
            village + steps[6].substring(1),
            village + steps[5],
            grid.name(),
            grid.displayNumber(),
            grid.households(),
            grid.merchants(),
            grid.verdict() == null ? null : verdict(grid.verdict()),
            grid.reason(),
            grid.leaderName(),
            grid.completeness() == null ? null : completeness(grid.completeness()),
            yesOrNo(grid.hamlet()),
            grid.validFrom(),
            grid.validTo())
        .map(cell -> Optional.<Object>ofNullable(cell).map(Object::toString).orElse(""))
        .toList();
  }

  private String completeness(String code) {
    return rulebook.inForce().dictionary("crew-verdict").nameOf(code);
  }

  private String verdict(String code) {
    return rulebook.inForce().dictionary("grid-verdict").nameOf(code);
  }

  private static String yesOrNo(boolean yes) {
    return Messages.sentence(yes ? "grids.export.yes" : "grids.export.no", Map.of());
  }
}
