package org.yiwang.launcher.demo.town;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Grids are of neighbouring houses: small on the ground, and apart from each other. */
class CompactnessTest {
  private static List<Geometry> hulls;

  @BeforeAll
  static void generate() throws IOException {
    hulls = new ArrayList<>();
    Map<String, List<Map<String, String>>> grids =
        TownSheets.of(TownGenerator.demonstration()).rows("households").stream()
            .collect(groupingBy(row -> row.get("网格代码")));
    for (List<Map<String, String>> grid : grids.values()) {
      Coordinate[] houses = grid.stream().map(CompactnessTest::metres).toArray(Coordinate[]::new);
      hulls.add(new GeometryFactory().createMultiPointFromCoords(houses).convexHull());
    }
  }

  @Test
  void a_grid_is_walked_through_in_minutes() {
    for (Geometry hull : hulls) {
      assertTrue(hull.getEnvelopeInternal().getDiameter() < 400, hull.toText());
    }
  }

  @Test
  void grids_do_not_lie_in_each_other() {
    List<String> overlaps = new ArrayList<>();
    int boxes = 0;
    for (int i = 0; i < hulls.size(); i++) {
      for (int k = i + 1; k < hulls.size(); k++) {
        Geometry one = hulls.get(i);
        Geometry other = hulls.get(k);
        if (one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
          boxes++;
          double shared = one.intersection(other).getArea();
          if (shared > 0.02 * Math.min(one.getArea(), other.getArea())) {
            overlaps.add(one.toText() + " / " + other.toText());
          }
        }
      }
    }
    assertTrue(overlaps.isEmpty(), overlaps.size() + " overlaps, the first: " + overlaps);
    assertTrue(boxes < 2 * hulls.size() / 5, "boxes that touch: " + boxes);
  }

  private static Coordinate metres(Map<String, String> row) {
    return new Coordinate(
        (Double.parseDouble(row.get("经度")) - 113.8) * 97_950,
        (Double.parseDouble(row.get("纬度")) - 28.3) * 110_850);
  }
}
