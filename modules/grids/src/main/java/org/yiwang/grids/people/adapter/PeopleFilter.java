package org.yiwang.grids.people.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/**
 * Which people a list shows.
 *
 * @param under village, town or above they belong to, or branch whose roll they are on
 * @param role code; all when null
 * @param group Party group; all when null
 * @param household all when null
 * @param name how the name begins; all when null
 * @param asOf the day
 */
record PeopleFilter(
    UnitPath under, String role, UUID group, UUID household, String name, LocalDate asOf) {

  void conditions(StringBuilder where, List<Object> values) {
    boolean belowVillage = under.value().length() > UnitPath.lengthAt(Level.VILLAGE);
    where.append(belowVillage ? "m.branch_path like ?" : "s.unit_path like ?");
    values.add(under.value() + "%");
    if (role != null) {
      where.append(
          " and exists (select 1 from grids_person_role r where r.person_id = p.id and r.role = ?"
              + " and r.valid_from <= ? and r.valid_to > ?)");
      values.addAll(List.of(role, asOf, asOf));
    }
    if (group != null) {
      where.append(" and m.group_id = ?");
      values.add(group);
    }
    if (household != null) {
      where.append(" and s.household_id = ?");
      values.add(household);
    }
    if (name != null) {
      where.append(" and p.name like ? escape '!'");
      values.add(name.replaceAll("([!%_])", "!$1") + "%");
    }
  }
}
