package org.yiwang.grids.shapes.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.GridSize;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.GridSizeQuestion;
import org.yiwang.grids.shapes.Neighbour;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** With which grid of its village a small one could be merged: near ones of its branch first. */
@Dependent
class FindingNeighbours {

  private static final int MOST = 5;
  private static final double METRES_PER_DEGREE = 111_320;

  /** A grid with the middle of its surveyed houses; NaN without any. */
  private record Middle(
      UUID id,
      UnitPath path,
      String name,
      int households,
      int merchants,
      boolean hamlet,
      double longitude,
      double latitude) {

    Integer metresTo(Middle other) {
      double north = latitude - other.latitude;
      double east = (longitude - other.longitude) * Math.cos(Math.toRadians(latitude));
      double metres = Math.hypot(north, east) * METRES_PER_DEGREE;
      return Double.isNaN(metres) ? null : (int) Math.round(metres);
    }
  }

  private final Sql sql;
  private final GridSizePolicy policy;

  @Inject
  FindingNeighbours(Sql sql, GridSizePolicy policy) {
    this.sql = sql;
    this.policy = policy;
  }

  /** Those that the rules would let it be merged with, at most five. */
  List<Neighbour> of(UnitPath grid) {
    List<Middle> all = middles(grid.at(Level.VILLAGE));
    Middle here =
        all.stream().filter(middle -> middle.path().equals(grid)).findFirst().orElseThrow();
    List<Neighbour> found = new ArrayList<>();
    for (Middle other : all) {
      if (!other.path().equals(grid)) {
        Neighbour together = together(here, other);
        if (!"refused".equals(together.verdict())) {
          found.add(together);
        }
      }
    }
    found.sort(
        Comparator.comparing((Neighbour one) -> !one.sameBranch())
            .thenComparing(one -> one.metres() == null ? Integer.MAX_VALUE : one.metres())
            .thenComparing(Neighbour::path));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private Neighbour together(Middle here, Middle other) {
    GridSizeQuestion question =
        new GridSizeQuestion(
            here.households() + other.households(),
            here.merchants() + other.merchants(),
            other.hamlet());
    GridSize size = policy.judge(question);
    return new Neighbour(
        other.id(),
        other.path().value(),
        other.name(),
        here.path().at(Level.BRANCH).equals(other.path().at(Level.BRANCH)),
        here.metresTo(other),
        question.households(),
        question.merchants(),
        size.verdict(),
        size.sentence());
  }

  private List<Middle> middles(UnitPath village) {
    return sql
        .query(
            "select u.id, u.path, u.name, coalesce(g.households, 0), coalesce(g.merchants, 0),"
                + " coalesce(g.hamlet, false) + 0, avg(s.longitude), avg(s.latitude)"
                + " from territory_grid u left join grids_grid g on g.unit_id = u.id"
                + " left join grids_stay s on s.grid_id = u.id and s.valid_to = '9999-12-31'"
                + " where u.village = ? and u.valid_to is null group by u.id order by u.path",
            village.value())
        .stream()
        .map(FindingNeighbours::middle)
        .toList();
  }

  private static Middle middle(Object[] row) {
    return new Middle(
        (UUID) row[0],
        new UnitPath((String) row[1]),
        (String) row[2],
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue() != 0,
        row[6] == null ? Double.NaN : ((Number) row[6]).doubleValue(),
        row[7] == null ? Double.NaN : ((Number) row[7]).doubleValue());
  }
}
