package org.yiwang.appeals.joint.adapter;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.joint.JointCase;
import org.yiwang.appeals.joint.JointCases;
import org.yiwang.appeals.joint.Known;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlJointCases implements JointCases {

  private final Sql sql;
  private final KnownAppeals appeals;

  @Inject
  SqlJointCases(Sql sql, KnownAppeals appeals) {
    this.sql = sql;
    this.appeals = appeals;
  }

  @Override
  public Optional<JointCase> find(UUID id) {
    return sql
        .query(
            "select id, path, title, lead_appeal, warning_id, ended_at, version from appeals_joint"
                + " where id = ? for update",
            id)
        .stream()
        .map(this::group)
        .findFirst();
  }

  private JointCase group(Object[] row) {
    UUID id = (UUID) row[0];
    Set<UUID> members =
        sql
            .query(
                "select appeal_id from appeals_joint_member where joint_id = ? and until is null",
                id)
            .stream()
            .map(member -> (UUID) member[0])
            .collect(toUnmodifiableSet());
    return new JointCase(
        id,
        new UnitPath((String) row[1]),
        (String) row[2],
        (UUID) row[3],
        (UUID) row[4],
        members,
        row[5] == null ? null : ((Timestamp) row[5]).toInstant(),
        ((Number) row[6]).intValue());
  }

  @Override
  public Map<UUID, Known> known(Collection<UUID> wanted) {
    return appeals.of(wanted);
  }

  @Override
  public List<UUID> voicesOf(UUID warning) {
    return sql
        .query(
            "select m.appeal_id from appeals_warning_member m"
                + " join appeals_warning w on w.id = m.warning_id and w.closed_at is null"
                + " join appeals_voice v on v.appeal_id = m.appeal_id and v.restricted = 0"
                + " join appeals_appeal a on a.id = m.appeal_id and a.is_open = 1"
                + " left join appeals_joint_member j on j.appeal_id = m.appeal_id"
                + " and j.now_member = 1"
                + " where m.warning_id = ? and m.left_at is null and j.joint_id is null"
                + " order by m.joined_at, m.appeal_id",
            warning)
        .stream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  @Override
  public Map<UUID, String> joined(Collection<UUID> wanted) {
    Map<UUID, String> titles = new LinkedHashMap<>();
    sql.query(
            "select m.appeal_id, j.title from appeals_joint_member m"
                + " join appeals_joint j on j.id = m.joint_id where m.now_member = 1"
                + " and m.appeal_id in "
                + Sql.places(wanted.size()),
            wanted.toArray())
        .forEach(row -> titles.put((UUID) row[0], (String) row[1]));
    return titles;
  }

  @Override
  public void add(Command command, JointCase group) {
    sql.update(
        "insert into appeals_joint (id, path, title, lead_appeal, warning_id, created_at,"
            + " created_by, version) values (?, ?, ?, ?, ?, ?, ?, ?)",
        group.id(),
        group.place().value(),
        group.title(),
        group.lead(),
        group.warning(),
        command.at(),
        command.actor().person(),
        group.version());
  }

  @Override
  public void change(Command command, JointCase group, String reason) {
    sql.update(
        "update appeals_joint set path = ?, lead_appeal = ?, ended_at = ?, end_reason = ?,"
            + " version = ? where id = ?",
        group.place().value(),
        group.lead(),
        group.endedAt(),
        reason,
        group.version(),
        group.id());
  }

  @Override
  public void join(Command command, UUID group, Collection<UUID> wanted) {
    sql.insert(
        "insert into appeals_joint_member (joint_id, appeal_id, since, added_by)",
        wanted.stream()
            .map(appeal -> new Object[] {group, appeal, command.at(), command.actor().person()})
            .toList());
  }

  @Override
  public void leave(Command command, UUID group, Collection<UUID> leaving, String reason) {
    List<Object> values = new ArrayList<>(List.of(command.at(), reason, group));
    values.addAll(leaving);
    sql.update(
        "update appeals_joint_member set until = ?, leave_reason = ?"
            + " where joint_id = ? and until is null and appeal_id in "
            + Sql.places(leaving.size()),
        values.toArray());
  }

  @Override
  public void offer(Command command, UUID group, String answer) {
    sql.update(
        "insert into appeals_joint_offer (id, joint_id, answer, at, by_id, by_name)"
            + " values (?, ?, ?, ?, ?, ?)",
        Ids.next(),
        group,
        answer,
        command.at(),
        command.actor().person(),
        command.actor().name());
  }
}
