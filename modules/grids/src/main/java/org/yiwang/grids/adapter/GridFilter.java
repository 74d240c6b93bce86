package org.yiwang.grids.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * Which grids are asked for.
 *
 * @param under only those in this unit or below it
 * @param asOf the day looked at; null for now
 * @param verdict code of the dictionary {@code grid-verdict}; null for all
 * @param least and {@code most} villagers' households; null for no such limit
 * @param completeness code of the dictionary {@code crew-verdict}; null for all
 */
record GridFilter(
    UnitPath under,
    LocalDate asOf,
    String verdict,
    Integer least,
    Integer most,
    String completeness) {

  /** Of unit {@code u}. */
  private static final List<Level> COLUMNS =
      List.of(Level.VILLAGE, Level.TOWN, Level.COUNTY, Level.PREFECTURE);

  /**
   * @throws Problem {@code grids.completeness-as-of}: crews are looked at as they stand now
   */
  GridFilter {
    if (completeness != null && asOf != null) {
      throw Problem.invalid("grids.completeness-as-of", "day", asOf);
    }
  }

  /**
   * @return null for null or blank
   * @throws Problem {@code grids.not-a-number}
   */
  static Integer number(String parameter, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!value.matches("\\d{1,4}")) {
      throw Problem.invalid("grids.not-a-number", "parameter", parameter, "value", value);
    }
    return Integer.valueOf(value);
  }

  /**
   * The query, in the order of paths.
   *
   * @param after path of the row before; empty to begin with
   * @param answers of the rules about crews; not needed for days gone by
   * @param values to which its values are added
   */
  String text(String after, int limit, GridCrews.Answers answers, List<Object> values) {
    String size = asOf == null ? "coalesce(g.households, 0)" : "coalesce(c.households, 0)";
    StringBuilder text = new StringBuilder("select ").append(GridQueries.COLUMNS).append(", ");
    text.append(size).append(", ");
    text.append(asOf == null ? "coalesce(g.merchants, 0)" : "coalesce(c.merchants, 0)");
    if (asOf == null) {
      text.append(", ").append(GridCrews.COLUMNS);
    }
    text.append(" from territory_grid u left join grids_grid g on g.unit_id = u.id");
    if (asOf == null) {
      text.append(GridCrews.JOINS);
      values.add(under.value() + "%");
    } else {
      text.append(" left join (").append(counted(values)).append(") c on c.grid_id = u.id");
    }
    List<String> parts = new ArrayList<>(List.of(scope(values)));
    parts.add("u.path > ?");
    values.add(after);
    if (asOf == null) {
      parts.add("u.valid_to is null");
    } else {
      parts.add("u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?)");
      values.addAll(List.of(asOf, asOf));
    }
    add(parts, values, verdict, "g.verdict = ?");
    add(parts, values, least, size + " >= ?");
    add(parts, values, most, size + " <= ?");
    if (completeness != null) {
      parts.add(answers.condition(completeness, values));
    }
    return text.append(" where ")
        .append(String.join(" and ", parts))
        .append(" order by u.path limit ")
        .append(limit)
        .toString();
  }

  private static void add(List<String> parts, List<Object> values, Object wanted, String part) {
    if (wanted != null) {
      parts.add(part);
      values.add(wanted);
    }
  }

  private String counted(List<Object> values) {
    boolean town = !under.level().isAbove(Level.TOWN);
    values.add(town ? under.at(Level.TOWN).value() : under.value() + "%");
    values.addAll(List.of(asOf, asOf));
    return "select grid_id, sum(kind = 'villager') households, sum(kind = 'merchant') merchants"
        + " from grids_stay where "
        + (town ? "town = ?" : "place like ?")
        + " and valid_from <= ? and valid_to > ? group by grid_id";
  }

  private String scope(List<Object> values) {
    if (COLUMNS.contains(under.level())) {
      values.add(under.value());
      return "u." + under.level().slug() + " = ?";
    }
    values.add(under.value() + "%");
    return "u.path like ?";
  }
}
