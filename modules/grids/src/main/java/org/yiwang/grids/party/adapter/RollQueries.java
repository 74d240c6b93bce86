package org.yiwang.grids.party.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.party.MemberView;
import org.yiwang.grids.party.PartyGroupView;
import org.yiwang.grids.people.adapter.SqlRows;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sql;

/** Party groups and rolls of Party members, as of a day. */
@Dependent
class RollQueries {

  private static final String GROUP =
      "select g.id, g.branch_path, g.name, l.person_id, p.name, (select count(*)"
          + " from grids_membership m where m.group_id = g.id and m.valid_from <= ?"
          + " and m.valid_to > ?), g.valid_from, g.valid_to"
          + " from grids_party_group g"
          + " left join grids_party_group_lead l on l.group_id = g.id"
          + " and l.valid_from <= ? and l.valid_to > ?"
          + " left join grids_person p on p.id = l.person_id where ";
  private static final String MEMBER =
      "select p.id, p.name, p.phone_cipher, m.branch_path, g.id, g.name, l.id, m.joined_on,"
          + " m.valid_from from grids_membership m join grids_person p on p.id = m.person_id"
          + " left join grids_party_group g on g.id = m.group_id"
          + " left join grids_party_group_lead l on l.group_id = m.group_id"
          + " and l.person_id = m.person_id and l.valid_from <= ? and l.valid_to > ?"
          + " where m.valid_from <= ? and m.valid_to > ? and ";

  private final Sql sql;
  private final Seal seal;

  @Inject
  RollQueries(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  Optional<PartyGroupView> group(UUID id, LocalDate day) {
    return groups("g.id = ?", List.of(id), day).stream().findFirst();
  }

  /** Those that stood on the day, by branch and name. */
  List<PartyGroupView> groups(UnitPath under, LocalDate day, UUID after, int limit) {
    List<Object> values = new ArrayList<>(List.of(under.value() + "%", day, day));
    String where = "g.branch_path like ? and g.valid_from <= ? and g.valid_to > ?";
    if (after != null) {
      where +=
          " and (g.branch_path, g.name, g.id) > (select a.branch_path, a.name, a.id"
              + " from grids_party_group a where a.id = ?)";
      values.add(after);
    }
    values.add(limit);
    return groups(where + " order by g.branch_path, g.name, g.id limit ?", values, day);
  }

  private List<PartyGroupView> groups(String where, List<?> conditions, LocalDate day) {
    List<Object> values = new ArrayList<>(List.of(day, day, day, day));
    values.addAll(conditions);
    return sql.query(GROUP + where, values.toArray()).stream().map(RollQueries::group).toList();
  }

  private static PartyGroupView group(Object[] row) {
    return new PartyGroupView(
        SqlRows.id(row[0]),
        (String) row[1],
        (String) row[2],
        SqlRows.id(row[3]),
        (String) row[4],
        ((Number) row[5]).intValue(),
        SqlRows.day(row[6]),
        SqlRows.span(row[6], row[7]).shownTo());
  }

  /** Everybody in a Party group on the day; there are few. */
  List<MemberView> members(UUID group, LocalDate day) {
    return members("m.group_id = ? order by p.name, p.id", List.of(group), day);
  }

  /** Members on the rolls under a unit on the day, by name. */
  List<MemberView> roll(UnitPath under, LocalDate day, UUID after, int limit) {
    List<Object> values = new ArrayList<>(List.of(under.value() + "%"));
    String where = "m.branch_path like ?";
    if (after != null) {
      where += " and (p.name, p.id) > (select a.name, a.id from grids_person a where a.id = ?)";
      values.add(after);
    }
    values.add(limit);
    return members(where + " order by p.name, p.id limit ?", values, day);
  }

  private List<MemberView> members(String where, List<?> conditions, LocalDate day) {
    List<Object> values = new ArrayList<>(List.of(day, day, day, day));
    values.addAll(conditions);
    return sql.query(MEMBER + where, values.toArray()).stream().map(this::member).toList();
  }

  private MemberView member(Object[] row) {
    byte[] phone = (byte[]) row[2];
    return new MemberView(
        SqlRows.id(row[0]),
        (String) row[1],
        phone == null ? null : new Phone(seal.open(phone)).masked(),
        (String) row[3],
        SqlRows.id(row[4]),
        (String) row[5],
        row[6] != null,
        SqlRows.day(row[7]),
        SqlRows.day(row[8]));
  }
}
