package org.yiwang.grids.shapes.adapter;

import java.util.List;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * The outline of a grid, drawn around its houses: a concave hull with a margin, so that one house
 * is a small circle and a row of houses a strip. An invention for looking at, not a boundary.
 */
final class Outlines {

  /** Edges longer than this part of the longest are not followed inward. */
  private static final double CONCAVITY = 0.5;

  private static final double MARGIN_METRES = 18;
  private static final double TOLERANCE_METRES = 2;
  private static final double METRES_PER_DEGREE = 111_320;
  private static final int QUARTER_CIRCLE = 3;

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private Outlines() {}

  /**
   * @param houses WGS 84 degrees, one or more
   * @return a polygon in WGS 84 degrees
   */
  static Geometry around(List<Coordinate> houses) {
    double shrink = Math.cos(Math.toRadians(houses.get(0).y));
    AffineTransformation toMetres =
        AffineTransformation.scaleInstance(METRES_PER_DEGREE * shrink, METRES_PER_DEGREE);
    AffineTransformation toDegrees =
        AffineTransformation.scaleInstance(1 / (METRES_PER_DEGREE * shrink), 1 / METRES_PER_DEGREE);
    Geometry points = GEOMETRY.createMultiPointFromCoords(houses.toArray(Coordinate[]::new));
    Geometry metres = toMetres.transform(points);
    Geometry hull =
        houses.size() < 4
            ? metres.convexHull()
            : ConcaveHull.concaveHullByLengthRatio(metres, CONCAVITY);
    Geometry outline =
        TopologyPreservingSimplifier.simplify(
            hull.buffer(MARGIN_METRES, QUARTER_CIRCLE), TOLERANCE_METRES);
    return toDegrees.transform(outline);
  }
}
