package org.yiwang.appeals.warning.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiwang.appeals.Receipts;
import org.yiwang.appeals.warning.WarningView;
import org.yiwang.appeals.warning.WarningView.MemberView;
import org.yiwang.appeals.warning.WarningView.StepView;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Sql;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/** Reads warnings straight into views. */
@Dependent
class WarningQueries {

  private static final String SELECT =
      "select id, path, level, category, colour, days, voices, calls, households, first_at,"
          + " last_at, raised_at, told_post, told_post_name, joint, representatives, is_open,"
          + " closed_at, closed_by_name, reason, version from appeals_warning where ";

  private final Sql sql;
  private final Receipts receipts;
  private final Territory territory;
  private final DecisionLog decisions;

  @Inject
  WarningQueries(Sql sql, Receipts receipts, Territory territory, DecisionLog decisions) {
    this.sql = sql;
    this.receipts = receipts;
    this.territory = territory;
    this.decisions = decisions;
  }

  /** Newest first, of a unit and below. */
  List<WarningView> newest(UnitPath under, boolean open, Cursor after, int limit) {
    List<Object> values = new ArrayList<>(List.of(under.value(), open));
    String page = "";
    if (after != null) {
      page = " and raised_at <= ? and (raised_at < ? or id < ?)";
      values.addAll(List.of(after.at(), after.at(), after.id()));
    }
    return sql
        .query(
            SELECT
                + column(under.level())
                + " = ? and is_open = ?"
                + page
                + " order by raised_at desc, id desc limit "
                + limit,
            values.toArray())
        .stream()
        .map(row -> view(row, null, null))
        .toList();
  }

  private static String column(Level level) {
    return level == Level.GRID ? "path" : level.slug();
  }

  Optional<UnitPath> place(UUID id) {
    return sql.query("select path from appeals_warning where id = ?", id).stream()
        .map(row -> new UnitPath((String) row[0]))
        .findFirst();
  }

  WarningView whole(UUID id) {
    Object[] row = sql.query(SELECT + "id = ?", id).get(0);
    PostView answering = territory.answering((UUID) row[12]).orElse(null);
    return view(row, answering, steps(id));
  }

  private List<StepView> steps(UUID warning) {
    Map<UUID, StoredDecision> kept =
        decisions.on(warning).stream()
            .collect(Collectors.toMap(StoredDecision::id, Function.identity()));
    return sql
        .query(
            "select colour, voices, calls, households, appeal_id, at, decision"
                + " from appeals_warning_step where warning_id = ? order by sequence",
            warning)
        .stream()
        .map(row -> step(row, kept.get((UUID) row[6])))
        .toList();
  }

  private StepView step(Object[] row, StoredDecision decision) {
    return new StepView(
        receipts.label("warning-colour", (String) row[0]),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        (UUID) row[4],
        instant(row[5]),
        decision.rules(),
        decision.findings().get(0).explanation().sentence());
  }

  /** In the order in which they joined; matters that only their receivers may know of are not. */
  List<MemberView> members(UUID warning, Cursor after, int limit) {
    List<Object> values = new ArrayList<>(List.of(warning));
    String page = "";
    if (after != null) {
      page = " and (m.joined_at > ? or m.joined_at = ? and m.appeal_id > ?)";
      values.addAll(List.of(after.at(), after.at(), after.id()));
    }
    return sql
        .query(
            "select a.id, n.number, a.title, a.status, a.path, a.holder_post, a.received_at,"
                + " m.joined_at from appeals_warning_member m"
                + " join appeals_voice v on v.appeal_id = m.appeal_id and v."
                + SqlVoices.COUNTED
                + " join appeals_appeal a on a.id = m.appeal_id"
                + " join appeals_number n on n.appeal_id = m.appeal_id"
                + " where m.warning_id = ? and m.left_at is null"
                + page
                + " order by m.joined_at, m.appeal_id limit "
                + limit,
            values.toArray())
        .stream()
        .map(WarningQueries::member)
        .toList();
  }

  private static MemberView member(Object[] row) {
    return new MemberView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (UUID) row[5],
        instant(row[6]),
        instant(row[7]));
  }

  private WarningView view(Object[] row, PostView answering, List<StepView> steps) {
    return new WarningView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        receipts.label("category", (String) row[3]),
        receipts.label("warning-colour", (String) row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]),
        instant(row[9]),
        instant(row[10]),
        instant(row[11]),
        (UUID) row[12],
        (String) row[13],
        answering == null ? null : answering.personId(),
        answering == null ? null : answering.personName(),
        (Boolean) row[14],
        row[15] == null ? null : number(row[15]),
        (Boolean) row[16],
        instant(row[17]),
        (String) row[18],
        (String) row[19],
        steps,
        number(row[20]));
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
