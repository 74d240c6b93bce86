package org.yiwang.appeals.joint.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.joint.JointView;
import org.yiwang.appeals.joint.JointView.MemberView;
import org.yiwang.appeals.joint.JointView.OfferView;
import org.yiwang.platform.Sql;

/** Reads groups straight into views. */
@Dependent
class JointQueries {

  private final Sql sql;

  @Inject
  JointQueries(Sql sql) {
    this.sql = sql;
  }

  Optional<JointView> find(UUID id) {
    return sql
        .query(
            "select id, path, title, lead_appeal, warning_id, created_at, ended_at, end_reason,"
                + " version from appeals_joint where id = ?",
            id)
        .stream()
        .map(this::view)
        .findFirst();
  }

  /** The group an appeal is in now. */
  Optional<UUID> of(UUID appeal) {
    return sql
        .query(
            "select joint_id from appeals_joint_member where appeal_id = ? and now_member = 1",
            appeal)
        .stream()
        .map(row -> (UUID) row[0])
        .findFirst();
  }

  private JointView view(Object[] row) {
    UUID id = (UUID) row[0];
    return new JointView(
        id,
        (String) row[1],
        (String) row[2],
        (UUID) row[3],
        (UUID) row[4],
        instant(row[5]),
        instant(row[6]),
        (String) row[7],
        offer(id),
        members(id, (UUID) row[3]),
        ((Number) row[8]).intValue());
  }

  private OfferView offer(UUID group) {
    return sql
        .query(
            "select answer, at, by_name from appeals_joint_offer where joint_id = ?"
                + " order by at desc, id desc limit 1",
            group)
        .stream()
        .map(row -> new OfferView((String) row[0], instant(row[1]), (String) row[2]))
        .findFirst()
        .orElse(null);
  }

  private List<MemberView> members(UUID group, UUID lead) {
    return sql
        .query(
            "select a.id, n.number, a.title, a.status, a.path, a.holder_post, a.answered_by,"
                + " m.since, m.until, m.leave_reason from appeals_joint_member m"
                + " join appeals_appeal a on a.id = m.appeal_id"
                + " join appeals_number n on n.appeal_id = m.appeal_id where m.joint_id = ?"
                + " order by m.until is not null, m.appeal_id <> ?, m.since, m.appeal_id",
            group,
            lead)
        .stream()
        .map(JointQueries::member)
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
        row[6] != null,
        instant(row[7]),
        instant(row[8]),
        (String) row[9]);
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
