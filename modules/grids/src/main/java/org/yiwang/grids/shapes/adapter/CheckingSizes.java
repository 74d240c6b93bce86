package org.yiwang.grids.shapes.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.GridSize;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.GridSizeQuestion;
import org.yiwang.grids.shapes.GridFinding;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/**
 * The standing check: asks the rules in force about every grid that stands, whatever they said when
 * it was last judged, so that new rules show at once whom they have put out of bounds. Grids of one
 * size are asked about once.
 */
@Dependent
class CheckingSizes {

  private static final int BATCH = 2_000;

  private final Sql sql;
  private final GridSizePolicy policy;

  @Inject
  CheckingSizes(Sql sql, GridSizePolicy policy) {
    this.sql = sql;
    this.policy = policy;
  }

  /** In the order of paths, from after one on. */
  List<GridFinding> findings(UnitPath under, String after, int limit) {
    Map<GridSizeQuestion, Optional<GridSize>> answers = new HashMap<>();
    List<GridFinding> found = new ArrayList<>();
    String last = after == null ? "" : after;
    List<Object[]> rows;
    do {
      rows = rows(under, last);
      for (Object[] row : rows) {
        last = (String) row[1];
        finding(row, answers).ifPresent(found::add);
        if (found.size() == limit) {
          return found;
        }
      }
    } while (rows.size() == BATCH);
    return found;
  }

  private List<Object[]> rows(UnitPath under, String after) {
    return sql.query(
        "select u.id, u.path, u.name, coalesce(g.households, 0), coalesce(g.merchants, 0),"
            + " coalesce(g.hamlet, false), g.verdict, g.reason"
            + " from territory_grid u left join grids_grid g on g.unit_id = u.id"
            + " where u.path like ? and u.path > ? and u.valid_to is null order by u.path limit "
            + BATCH,
        under.value() + "%",
        after);
  }

  private Optional<GridFinding> finding(
      Object[] row, Map<GridSizeQuestion, Optional<GridSize>> answers) {
    GridSizeQuestion question =
        new GridSizeQuestion(
            ((Number) row[3]).intValue(), ((Number) row[4]).intValue(), isTrue(row[5]));
    Optional<GridSize> size = answers.computeIfAbsent(question, this::judged);
    return fault(size, row[7] != null)
        .map(
            finding ->
                new GridFinding(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    question.households(),
                    question.merchants(),
                    finding,
                    (String) row[6],
                    size.map(GridSize::verdict).orElse(null),
                    size.map(GridSize::sentence).orElse(null)));
  }

  private static Optional<String> fault(Optional<GridSize> size, boolean explained) {
    if (size.isEmpty()) {
      return Optional.of("undecided");
    }
    if (size.get().isRefused()) {
      return Optional.of("over-limit");
    }
    if ("suggest-merge".equals(size.get().verdict())) {
      return Optional.of("too-small");
    }
    return size.get().reasonDemanded() && !explained
        ? Optional.of("reason-missing")
        : Optional.empty();
  }

  /** Empty when the table does not answer, or answers twice. */
  private Optional<GridSize> judged(GridSizeQuestion question) {
    try {
      return Optional.of(policy.judge(question));
    } catch (Problem undecided) {
      if (!"grids.size-undecided".equals(undecided.code())) {
        throw undecided;
      }
      return Optional.empty();
    }
  }

  private static boolean isTrue(Object value) {
    return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
  }
}
