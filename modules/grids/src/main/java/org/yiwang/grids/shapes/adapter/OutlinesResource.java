package org.yiwang.grids.shapes.adapter;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Exports;

/** Grids on the map: an outline drawn around the surveyed houses of each (RFC 7946). */
@Path("exports/grids.geojson")
@Door
@Tag(name = "grids")
public class OutlinesResource {

  private static final String GEOJSON = "application/geo+json";

  private final GridHouses houses;
  private final Exports exports;
  private final Caller caller;

  @Inject
  public OutlinesResource(GridHouses houses, Exports exports, Caller caller) {
    this.houses = houses;
    this.exports = exports;
    this.caller = caller;
  }

  /**
   * A feature collection in WGS 84; a grid none of whose houses is surveyed has no geometry.
   *
   * @param under a county, or a unit inside one; the caller's scope when absent
   * @param asOf the day looked at, ISO 8601; as it stands now when absent
   */
  @GET
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = GEOJSON,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response outlines(@QueryParam("under") String under, @QueryParam("asOf") String asOf)
      throws Exception {
    caller.actor().must("grids.read");
    UnitPath top = caller.under(under);
    if (top.level().isAbove(Level.COUNTY)) {
      throw Problem.refused("grids.outlines-too-wide", "path", top.value());
    }
    LocalDate day = Dates.optional("asOf", asOf);
    return exports.file(
        "grids.export-outlines", "grids.geojson", GEOJSON, out -> write(out, top, day));
  }

  private void write(OutputStream out, UnitPath top, LocalDate day) {
    try (JsonGenerator json = Json.createGenerator(out)) {
      json.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
      houses.each(top, day, grid -> write(json, grid));
      json.writeEnd().writeEnd();
    }
  }

  private static void write(JsonGenerator json, GridHouses.Grid grid) {
    json.writeStartObject().write("type", "Feature").write("id", grid.id().toString());
    if (grid.houses().isEmpty()) {
      json.writeNull("geometry");
    } else {
      write(json, Outlines.around(grid.houses()));
    }
    json.writeStartObject("properties");
    json.write("path", grid.path()).write("name", grid.name());
    json.write("households", grid.households()).write("merchants", grid.merchants());
    if (grid.verdict() != null) {
      json.write("verdict", grid.verdict());
    }
    json.writeEnd().writeEnd();
  }

  private static void write(JsonGenerator json, Geometry outline) {
    json.writeStartObject("geometry").write("type", "MultiPolygon").writeStartArray("coordinates");
    for (int i = 0; i < outline.getNumGeometries(); i++) {
      Polygon part = (Polygon) outline.getGeometryN(i);
      json.writeStartArray().writeStartArray();
      // RFC 7946 §3.1.6: outer rings run counterclockwise.
      boolean clockwise = !Orientation.isCCW(part.getExteriorRing().getCoordinates());
      LineString ring = clockwise ? part.getExteriorRing().reverse() : part.getExteriorRing();
      for (Coordinate corner : ring.getCoordinates()) {
        json.writeStartArray().write(degrees(corner.x)).write(degrees(corner.y)).writeEnd();
      }
      json.writeEnd().writeEnd();
    }
    json.writeEnd().writeEnd();
  }

  /** To the sixth place: some ten centimetres. */
  private static BigDecimal degrees(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
  }
}
