package org.yiwang.appeals.warning.adapter;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.warning.Counts;
import org.yiwang.appeals.warning.Warning;
import org.yiwang.appeals.warning.Warnings;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlWarnings implements Warnings {

  private static final String SELECT =
      "select id, path, category, colour, days, voices, calls, households, first_at, last_at,"
          + " told_post, told_post_name, joint, representatives, decision, raised_at, closed_at,"
          + " version from appeals_warning where ";

  private final Sql sql;

  @Inject
  SqlWarnings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Warning> find(UUID id) {
    return sql.query(SELECT + "id = ? for update", id).stream()
        .map(SqlWarnings::warning)
        .findFirst();
  }

  @Override
  public List<Warning> open(Collection<UnitPath> places, String category) {
    List<Object> values = new ArrayList<>();
    places.forEach(place -> values.add(place.value()));
    values.add(category);
    return sql
        .query(
            SELECT
                + "path in "
                + Sql.places(places.size())
                + " and category = ? and open_mark = 1 for update",
            values.toArray())
        .stream()
        .map(SqlWarnings::warning)
        .toList();
  }

  @Override
  public Set<UUID> members(UUID warning) {
    return sql
        .query(
            "select appeal_id from appeals_warning_member where warning_id = ? and left_at is null",
            warning)
        .stream()
        .map(row -> (UUID) row[0])
        .collect(toUnmodifiableSet());
  }

  @Override
  public void add(Warning is) {
    sql.update(
        "insert into appeals_warning (id, path, level, category, colour, days, voices, calls,"
            + " households, first_at, last_at, told_post, told_post_name, joint, representatives,"
            + " decision, raised_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        is.id(),
        is.place().value(),
        is.place().level().slug(),
        is.category(),
        is.colour(),
        is.days(),
        is.counts().voices(),
        is.counts().calls(),
        is.counts().households(),
        is.firstAt(),
        is.lastAt(),
        is.post(),
        is.postName(),
        is.joint(),
        is.representatives(),
        is.decision(),
        is.raisedAt(),
        is.version());
  }

  @Override
  public void change(Warning is) {
    sql.update(
        "update appeals_warning set colour = ?, days = ?, told_post = ?, told_post_name = ?,"
            + " joint = ?, representatives = ?, decision = ?, version = ? where id = ?",
        is.colour(),
        is.days(),
        is.post(),
        is.postName(),
        is.joint(),
        is.representatives(),
        is.decision(),
        is.version(),
        is.id());
  }

  @Override
  public void step(Warning is, UUID appeal, Instant at) {
    sql.update(
        "insert into appeals_warning_step (warning_id, sequence, colour, voices, calls, households,"
            + " decision, appeal_id, at) select id, ?, ?, voices, calls, households, ?, ?, ?"
            + " from appeals_warning where id = ?",
        is.version(),
        is.colour(),
        is.decision(),
        appeal,
        at,
        is.id());
  }

  @Override
  public void join(UUID warning, Collection<UUID> appeals, Instant at) {
    sql.insert(
        "insert into appeals_warning_member (warning_id, appeal_id, joined_at)",
        appeals.stream().map(appeal -> new Object[] {warning, appeal, at}).toList(),
        "on duplicate key update joined_at = if(left_at is null, joined_at, value(joined_at)),"
            + " left_at = null");
    recount(warning);
  }

  private void recount(UUID warning) {
    sql.update(
        "update appeals_warning w join (select count(*) calls, count(distinct v.voice) voices,"
            + " count(distinct v.household) households, min(v.received_at) first_at,"
            + " max(v.received_at) last_at from appeals_warning_member m"
            + " join appeals_voice v on v.appeal_id = m.appeal_id"
            + " where m.warning_id = ? and m.left_at is null and v."
            + SqlVoices.COUNTED
            + ") c"
            + " set w.calls = c.calls, w.voices = c.voices, w.households = c.households,"
            + " w.first_at = coalesce(c.first_at, w.first_at),"
            + " w.last_at = coalesce(c.last_at, w.last_at) where w.id = ?",
        warning,
        warning);
  }

  @Override
  public void leave(UUID appeal, Instant at) {
    List<Object[]> left =
        sql.query(
            "select m.warning_id from appeals_warning_member m"
                + " join appeals_warning w on w.id = m.warning_id and w.closed_at is null"
                + " join appeals_voice v on v.appeal_id = m.appeal_id"
                + " where m.appeal_id = ? and m.left_at is null"
                + " and not (v.category <=> w.category and left(v.path, length(w.path)) = w.path and v."
                + SqlVoices.COUNTED
                + ")",
            appeal);
    for (Object[] row : left) {
      sql.update(
          "update appeals_warning_member set left_at = ? where warning_id = ? and appeal_id = ?",
          at,
          row[0],
          appeal);
      recount((UUID) row[0]);
    }
  }

  @Override
  public void close(Warning is, Command command, String reason) {
    sql.update(
        "update appeals_warning set closed_at = ?, closed_by = ?, closed_by_name = ?, reason = ?,"
            + " version = ? where id = ?",
        is.closedAt(),
        command.actor().person(),
        command.actor().name(),
        reason,
        is.version(),
        is.id());
    sql.update(
        "update appeals_voice v join appeals_warning_member m on m.appeal_id = v.appeal_id"
            + " set v.settled = 1 where m.warning_id = ? and m.left_at is null",
        is.id());
  }

  private static Warning warning(Object[] row) {
    return new Warning(
        (UUID) row[0],
        new UnitPath((String) row[1]),
        (String) row[2],
        (String) row[3],
        number(row[4]),
        new Counts(number(row[5]), number(row[6]), number(row[7])),
        instant(row[8]),
        instant(row[9]),
        (UUID) row[10],
        (String) row[11],
        (Boolean) row[12],
        row[13] == null ? null : number(row[13]),
        (UUID) row[14],
        instant(row[15]),
        instant(row[16]),
        number(row[17]));
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
