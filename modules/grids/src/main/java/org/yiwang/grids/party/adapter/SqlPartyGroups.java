package org.yiwang.grids.party.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.grids.party.GroupLead;
import org.yiwang.grids.party.PartyGroup;
import org.yiwang.grids.party.PartyGroups;
import org.yiwang.grids.people.adapter.DatedRows;
import org.yiwang.grids.people.adapter.SqlRows;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlPartyGroups implements PartyGroups {

  private static final String GROUP =
      "select id, branch_path, name, predecessor, valid_from, valid_to from grids_party_group"
          + " where ";
  private static final String ROW =
      "insert into grids_party_group (valid_from, valid_to, id, branch_path, name, predecessor)";
  private static final String LEAD =
      "insert into grids_party_group_lead (valid_from, valid_to, id, group_id, person_id)";

  private final Sql sql;

  @Inject
  SqlPartyGroups(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<PartyGroup> ofIds(Collection<UUID> ids) {
    return where("id in ", ids);
  }

  @Override
  public List<PartyGroup> standing(Collection<UnitPath> branches) {
    return where("lasts = 1 and branch_path in ", branches.stream().map(UnitPath::value).toList());
  }

  private List<PartyGroup> where(String condition, Collection<?> values) {
    List<PartyGroup> groups = new ArrayList<>();
    for (List<?> chunk : SqlRows.chunks(values)) {
      List<Object[]> rows =
          sql.query(
              GROUP + condition + Sql.places(chunk.size()) + " order by id for update",
              chunk.toArray());
      Map<UUID, List<GroupLead>> leads =
          leads(rows.stream().map(row -> SqlRows.id(row[0])).toList());
      rows.forEach(row -> groups.add(group(row, leads)));
    }
    return groups;
  }

  private static PartyGroup group(Object[] row, Map<UUID, List<GroupLead>> leads) {
    UUID id = SqlRows.id(row[0]);
    return new PartyGroup(
        id,
        SqlRows.path(row[1]),
        (String) row[2],
        SqlRows.id(row[3]),
        SqlRows.span(row[4], row[5]),
        leads.getOrDefault(id, List.of()));
  }

  private Map<UUID, List<GroupLead>> leads(List<UUID> groups) {
    Map<UUID, List<GroupLead>> leads = new LinkedHashMap<>();
    if (groups.isEmpty()) {
      return leads;
    }
    String query =
        "select id, group_id, person_id, valid_from, valid_to from grids_party_group_lead"
            + " where group_id in "
            + Sql.places(groups.size())
            + " order by group_id, valid_from, id";
    for (Object[] row : sql.query(query, groups.toArray())) {
      leads
          .computeIfAbsent(SqlRows.id(row[1]), any -> new ArrayList<>())
          .add(new GroupLead(SqlRows.id(row[0]), SqlRows.id(row[2]), SqlRows.span(row[3], row[4])));
    }
    return leads;
  }

  @Override
  public void keep(Collection<PartyGroup> groups) {
    DatedRows altered = new DatedRows(ROW);
    DatedRows leads = new DatedRows(LEAD);
    for (PartyGroup group : groups) {
      if (group.isAltered()) {
        altered.add(
            group.span(), group.id(), group.branch().value(), group.name(), group.predecessor());
      }
      group
          .changedLeads()
          .forEach(lead -> leads.add(lead.span(), lead.id(), group.id(), lead.person()));
    }
    altered.write(sql);
    leads.write(sql);
  }
}
