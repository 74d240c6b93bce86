package org.yiwang.grids.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.GridView;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.rulebook.DecisionLog;

/** Reads straight into views. */
@Dependent
class GridQueries {

  /** Of unit {@code u} and grid {@code g}; the two counts follow. */
  static final String COLUMNS =
      "u.id, u.path, u.name, u.display_number, u.valid_from, u.valid_to, g.hamlet, g.verdict,"
          + " g.reason, g.decision_id";

  private final Sql sql;
  private final DecisionLog decisions;
  private final GridCrews crews;

  @Inject
  GridQueries(Sql sql, DecisionLog decisions, GridCrews crews) {
    this.sql = sql;
    this.decisions = decisions;
    this.crews = crews;
  }

  /**
   * @param completeness as asked for, perhaps blank
   * @throws Problem {@code grids.unknown-completeness}, {@code grids.completeness-as-of}, {@code
   *     grids.not-a-number}
   */
  GridFilter filter(
      UnitPath under,
      LocalDate asOf,
      String verdict,
      String least,
      String most,
      String completeness) {
    return new GridFilter(
        under,
        asOf,
        verdict,
        GridFilter.number("least", least),
        GridFilter.number("most", most),
        crews.known(completeness));
  }

  Optional<GridView> grid(UUID id, LocalDate asOf) {
    List<Object[]> rows =
        asOf == null
            ? sql.query(
                "select "
                    + COLUMNS
                    + ", coalesce(g.households, 0), coalesce(g.merchants, 0), "
                    + GridCrews.COLUMNS
                    + " from territory_grid u left join grids_grid g on g.unit_id = u.id"
                    + GridCrews.JOINS
                    + " where u.id = ?",
                path(id),
                id)
            : sql.query(
                "select "
                    + COLUMNS
                    + ", (select count(*) from grids_stay s where s.grid_id = u.id and s.kind ="
                    + " 'villager' and s.valid_from <= ? and s.valid_to > ?),"
                    + " (select count(*) from grids_stay s where s.grid_id = u.id and s.kind ="
                    + " 'merchant' and s.valid_from <= ? and s.valid_to > ?)"
                    + " from territory_grid u left join grids_grid g on g.unit_id = u.id"
                    + " where u.id = ?",
                asOf,
                asOf,
                asOf,
                asOf,
                id);
    GridCrews.Answers answers = asOf == null ? crews.answers() : null;
    return rows.stream().findFirst().map(row -> view(row, answers)).map(this::explained);
  }

  /** So that only this grid's vacancies are followed along their fallbacks. */
  private String path(UUID id) {
    List<Object[]> rows = sql.query("select path from territory_grid where id = ?", id);
    return rows.isEmpty() ? "" : (String) rows.get(0)[0];
  }

  List<GridView> list(GridFilter filter, String after, int limit) {
    List<Object> values = new ArrayList<>();
    GridCrews.Answers answers = filter.asOf() == null ? crews.answers() : null;
    String text = filter.text(after == null ? "" : after, limit, answers, values);
    return sql.query(text, values.toArray()).stream().map(row -> view(row, answers)).toList();
  }

  /**
   * @param answers null for a day gone by
   */
  private static GridView view(Object[] row, GridCrews.Answers answers) {
    boolean today = answers != null;
    boolean stands = today && row[5] == null;
    return new GridView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Date) row[4]).toLocalDate(),
        row[5] == null ? null : ((Date) row[5]).toLocalDate(),
        ((Number) row[10]).intValue(),
        ((Number) row[11]).intValue(),
        Boolean.TRUE.equals(row[6]),
        today ? (String) row[7] : null,
        today ? (String) row[8] : null,
        stands ? (String) row[12] : null,
        stands ? answers.verdict(row, 12) : null,
        today ? (UUID) row[9] : null,
        null);
  }

  private GridView explained(GridView grid) {
    String why =
        grid.decisionId() == null
            ? null
            : decisions
                .find(grid.decisionId())
                .map(kept -> kept.findings().get(0).explanation().sentence())
                .orElse(null);
    return new GridView(
        grid.unitId(),
        grid.path(),
        grid.name(),
        grid.displayNumber(),
        grid.validFrom(),
        grid.validTo(),
        grid.households(),
        grid.merchants(),
        grid.hamlet(),
        grid.verdict(),
        grid.reason(),
        grid.leaderName(),
        grid.completeness(),
        grid.decisionId(),
        why);
  }
}
