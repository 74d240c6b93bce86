package org.yiwang.grids.households.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.households.imports.HouseholdImporter;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Exports;
import org.yiwang.platform.sheets.SheetColumn;
import org.yiwang.platform.sheets.SheetFormat;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/**
 * The households as a file, in the columns that an import reads, so that it can be mended and sent
 * again. Numbers of people do not leave: those cells stay empty, which an import takes for
 * unchanged.
 */
@Path("exports/households.{format}")
@Door
@Tag(name = "households")
public class HouseholdExports {

  private static final int PAGE = 1_000;

  private final HouseholdQueries queries;
  private final HouseholdImporter importer;
  private final Territory territory;
  private final Exports exports;
  private final Caller caller;

  @Inject
  public HouseholdExports(
      HouseholdQueries queries,
      HouseholdImporter importer,
      Territory territory,
      Exports exports,
      Caller caller) {
    this.queries = queries;
    this.importer = importer;
    this.territory = territory;
    this.exports = exports;
    this.caller = caller;
  }

  /**
   * The same filters as the list of households.
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
  public Response households(
      @PathParam("format") String format,
      @QueryParam("under") String under,
      @QueryParam("asOf") String asOf,
      @QueryParam("kind") String kind,
      @QueryParam("state") String state,
      @QueryParam("head") String head)
      throws Exception {
    caller.actor().must("grids.read");
    UnitPath top = caller.under(under);
    SheetFormat written = SheetFormat.ofExtension(format);
    HouseholdFilter filter =
        new HouseholdFilter(top, Dates.optional("asOf", asOf), kind, state, head);
    return exports.table(
        "grids.export-households",
        "households",
        written,
        columns(),
        Exports.Feed.of(PAGE, last -> after(filter, last), new Cells()::of));
  }

  private List<SheetColumn> columns() {
    return importer.columns().stream()
        .map(column -> SheetColumn.of(column.heading(importer.kind())))
        .toList();
  }

  private List<HouseholdView> after(HouseholdFilter filter, HouseholdView last) {
    HouseholdFilter.Place place =
        last == null ? null : new HouseholdFilter.Place(last.path(), last.id());
    return queries.list(filter, place, PAGE);
  }

  /** The cells of one file, whose codes of units are looked up once each. */
  private final class Cells {

    private final List<String> fields = importer.columns().stream().map(Column::field).toList();
    private final Map<String, String> codes = new HashMap<>();

    private List<String> of(HouseholdView household) {
      return fields.stream().map(field -> cell(household, field)).toList();
    }

    private String cell(HouseholdView household, String field) {
      return switch (field) {
        case "villageCode" -> code(new UnitPath(household.path()).at(Level.VILLAGE).value());
        case "number" -> household.number();
        case "gridCode" -> household.gridPath() == null ? "" : code(household.gridPath());
        case "kind" -> Messages.sentence("grids.kind." + household.kind(), Map.of());
        case "headName" -> household.headName();
        case "members" -> String.valueOf(household.members());
        case "villageGroup" -> text(household.villageGroup());
        case "address" -> text(household.address());
        case "longitude" -> text(household.longitude());
        case "latitude" -> text(household.latitude());
        default -> "";
      };
    }

    private String code(String path) {
      return codes.computeIfAbsent(
          path, wanted -> territory.unit(new UnitPath(wanted)).map(UnitView::code).orElse(""));
    }
  }

  private static String text(Object value) {
    return Optional.ofNullable(value).map(Object::toString).orElse("");
  }
}
