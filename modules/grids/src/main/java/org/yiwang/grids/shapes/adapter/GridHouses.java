package org.yiwang.grids.shapes.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.yiwang.grids.households.Stay;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** The surveyed houses of grids, town by town. */
@Dependent
class GridHouses {

  /**
   * @param houses WGS 84 degrees; empty when none is surveyed
   * @param verdict kept of its size; null when nobody stands in it, and for days gone by
   */
  record Grid(
      UUID id,
      String path,
      String name,
      int households,
      int merchants,
      String verdict,
      List<Coordinate> houses) {}

  private final Sql sql;

  @Inject
  GridHouses(Sql sql) {
    this.sql = sql;
  }

  /** In the order of paths. */
  void each(UnitPath top, LocalDate day, Consumer<Grid> draw) {
    for (String town : towns(top)) {
      Map<UUID, List<Coordinate>> houses = new HashMap<>();
      Map<UUID, int[]> counts = new HashMap<>();
      stays(town, top, day).forEach(row -> count(row, houses, counts));
      for (Object[] row : grids(town, top, day)) {
        UUID id = (UUID) row[0];
        int[] count = counts.getOrDefault(id, new int[2]);
        draw.accept(
            new Grid(
                id,
                (String) row[1],
                (String) row[2],
                count[0],
                count[1],
                day == null ? (String) row[3] : null,
                houses.getOrDefault(id, List.of())));
      }
    }
  }

  private List<String> towns(UnitPath top) {
    if (!top.level().isAbove(Level.TOWN)) {
      return List.of(top.at(Level.TOWN).value());
    }
    return sql
        .query(
            "select distinct town from territory_grid where county = ? order by town", top.value())
        .stream()
        .map(row -> (String) row[0])
        .toList();
  }

  private List<Object[]> grids(String town, UnitPath top, LocalDate day) {
    String text =
        "select u.id, u.path, u.name, g.verdict from territory_grid u"
            + " left join grids_grid g on g.unit_id = u.id where u.town = ? and u.path like ?";
    String order = " order by u.path";
    return day == null
        ? sql.query(text + " and u.valid_to is null" + order, town, top.value() + "%")
        : sql.query(
            text + " and u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?)" + order,
            town,
            top.value() + "%",
            day,
            day);
  }

  private List<Object[]> stays(String town, UnitPath top, LocalDate day) {
    LocalDate beyond = day == null ? Stay.OPEN.minusDays(1) : day;
    return sql.query(
        "select grid_id, kind, longitude, latitude from grids_stay where town = ?"
            + " and valid_to > ? and valid_from <= ? and place like ? and grid_id is not null",
        town,
        beyond,
        beyond,
        top.value() + "%");
  }

  private static void count(
      Object[] row, Map<UUID, List<Coordinate>> houses, Map<UUID, int[]> counts) {
    UUID grid = (UUID) row[0];
    counts.computeIfAbsent(grid, any -> new int[2])["merchant".equals(row[1]) ? 1 : 0]++;
    if (row[2] != null) {
      houses
          .computeIfAbsent(grid, any -> new ArrayList<>())
          .add(new Coordinate(((Number) row[2]).doubleValue(), ((Number) row[3]).doubleValue()));
    }
  }
}
