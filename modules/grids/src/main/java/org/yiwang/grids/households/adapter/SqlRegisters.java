package org.yiwang.grids.households.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.Households;
import org.yiwang.grids.households.Stay;
import org.yiwang.grids.households.imports.Registers;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlRegisters implements Registers {

  private static final int BATCH = 500;

  private static final String LAST =
      "select "
          + StayRows.COLUMNS
          + " from grids_household h join grids_stay s on s.household_id = h.id"
          + " and s.valid_from = (select max(l.valid_from) from grids_stay l"
          + " where l.household_id = h.id) where ";

  private final Sql sql;
  private final Households households;

  @Inject
  SqlRegisters(Sql sql, Households households) {
    this.sql = sql;
    this.households = households;
  }

  @Override
  public Map<String, GridRef> grids(UnitPath village) {
    Map<String, GridRef> grids = new HashMap<>();
    sql.query(
            "select u.id, u.code, u.path, u.name, coalesce(g.hamlet, false) + 0, g.reason from territory_grid u"
                + " left join grids_grid g on g.unit_id = u.id"
                + " where u.village = ? and u.valid_to is null",
            village.value())
        .forEach(
            row ->
                grids.put(
                    (String) row[1],
                    new GridRef(
                        (UUID) row[0],
                        (String) row[1],
                        new UnitPath((String) row[2]),
                        (String) row[3],
                        ((Number) row[4]).intValue() != 0,
                        row[5] != null)));
    return grids;
  }

  @Override
  public List<Household> ofNumbers(Collection<UnitPath> villages, Collection<String> numbers) {
    List<Object> values = new ArrayList<>();
    villages.forEach(village -> values.add(village.value()));
    values.addAll(numbers);
    return read(
        LAST
            + "h.village in "
            + Sql.places(villages.size())
            + " and h.number in "
            + Sql.places(numbers.size()),
        values);
  }

  @Override
  public Map<UUID, Household> locked(Collection<UUID> ids) {
    Map<UUID, Household> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      read(
              LAST + "h.id in " + Sql.places(ids.size()) + " order by h.id for update",
              new ArrayList<>(ids))
          .forEach(household -> found.put(household.id(), household));
    }
    return found;
  }

  @Override
  public void inhabitants(UnitPath village, Consumer<List<Household>> some) {
    UUID after = new UUID(0, 0);
    List<Household> page;
    do {
      page =
          read(
              "select "
                  + StayRows.COLUMNS
                  + " from grids_stay s join grids_household h on h.id = s.household_id"
                  + " where s.town = ? and s.valid_to = ? and s.place like ?"
                  + " and s.household_id > ? order by s.household_id limit "
                  + BATCH,
              List.of(village.at(Level.TOWN).value(), Stay.OPEN, village.value() + "%", after));
      if (!page.isEmpty()) {
        some.accept(page);
        after = page.get(page.size() - 1).id();
      }
    } while (page.size() == BATCH);
  }

  @Override
  public void add(List<Household> added, Command command) {
    sql.insert(SqlHouseholds.INSERT_HOUSEHOLD, added.stream().map(SqlHouseholds::row).toList());
    sql.insert(
        StayRows.INSERT_STAY,
        added.stream()
            .map(one -> StayRows.values(one.id(), one.kind(), one.last(), one.until()))
            .toList());
    sql.insert(
        SqlHouseholds.INSERT_EVENT,
        added.stream().flatMap(one -> SqlHouseholds.events(one, command).stream()).toList());
  }

  @Override
  public void change(List<Household> changed, Command command) {
    changed.forEach(household -> households.keep(household, command));
  }

  @Override
  public void list(List<Listed> listed) {
    sql.insert(
        SqlWaitingList.INSERT,
        listed.stream()
            .map(
                one ->
                    SqlWaitingList.values(
                        one.household().id(), one.household().last().place(), one.entry()))
            .toList());
  }

  @Override
  public void unlist(Collection<UUID> ids, Command command) {
    if (!ids.isEmpty()) {
      List<Object> values = new ArrayList<>(List.of(command.at()));
      values.addAll(ids);
      sql.update(
          "update grids_waiting set until = ? where until is null and household_id in "
              + Sql.places(ids.size()),
          values.toArray());
    }
  }

  private List<Household> read(String text, List<?> values) {
    return sql.query(text, values.toArray()).stream().map(StayRows::household).toList();
  }
}
