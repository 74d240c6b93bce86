package org.yiwang.appeals.joint.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.joint.Known;
import org.yiwang.appeals.joint.LinkKind;
import org.yiwang.appeals.joint.Links;
import org.yiwang.kernel.Command;
import org.yiwang.platform.Sql;

@Dependent
class SqlLinks implements Links {

  private static final String SELECT =
      "select id, appeal_id, other_id, kind, note, ended_at from appeals_link where ";

  private final Sql sql;
  private final KnownAppeals appeals;

  @Inject
  SqlLinks(Sql sql, KnownAppeals appeals) {
    this.sql = sql;
    this.appeals = appeals;
  }

  @Override
  public Map<UUID, Known> known(Collection<UUID> wanted) {
    return appeals.of(wanted);
  }

  @Override
  public Optional<Link> find(UUID id) {
    return sql.query(SELECT + "id = ? for update", id).stream().map(SqlLinks::link).findFirst();
  }

  @Override
  public List<Link> of(UUID appeal) {
    return sql
        .query(
            SELECT
                + "appeal_id = ? and ended_at is null union all "
                + SELECT
                + "other_id = ? and ended_at is null",
            appeal,
            appeal)
        .stream()
        .map(SqlLinks::link)
        .toList();
  }

  @Override
  public void add(Command command, Link link) {
    sql.update(
        "insert into appeals_link (id, appeal_id, other_id, kind, note, at, by_id, by_name)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        link.id(),
        link.appeal(),
        link.other(),
        link.kind().slug(),
        link.note(),
        command.at(),
        command.actor().person(),
        command.actor().name());
  }

  @Override
  public void end(Command command, Link link, String reason) {
    sql.update(
        "update appeals_link set ended_at = ?, ended_by = ?, end_reason = ? where id = ?",
        command.at(),
        command.actor().person(),
        reason,
        link.id());
  }

  private static Link link(Object[] row) {
    return new Link(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        LinkKind.valueOf(((String) row[3]).toUpperCase(Locale.ROOT)),
        (String) row[4],
        row[5] == null ? null : ((Timestamp) row[5]).toInstant());
  }
}
