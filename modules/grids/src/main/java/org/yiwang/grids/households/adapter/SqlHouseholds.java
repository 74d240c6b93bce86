package org.yiwang.grids.households.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.HouseholdEvent;
import org.yiwang.grids.households.Households;
import org.yiwang.grids.households.Stay;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

/** Rows are ended and added; only a second step on the same day writes over the first. */
@Dependent
class SqlHouseholds implements Households {

  private static final String LAST =
      "select "
          + StayRows.COLUMNS
          + " from grids_household h join grids_stay s on s.household_id = h.id"
          + " where %s order by s.valid_from desc limit 1 for update";

  static final String INSERT_HOUSEHOLD =
      "insert into grids_household (id, village, number, kind, registered_on, ended_on, version)";

  static final String INSERT_EVENT =
      "insert into grids_household_event (household_id, seq, type, version, on_date, at, actor,"
          + " actor_name, body)";

  private final Sql sql;

  @Inject
  SqlHouseholds(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Household> locked(UUID id) {
    return one(LAST.formatted("h.id = ?"), id);
  }

  @Override
  public Optional<Household> ofNumber(UnitPath village, String number) {
    return one(LAST.formatted("h.village = ? and h.number = ?"), village.value(), number);
  }

  private Optional<Household> one(String text, Object... values) {
    return sql.query(text, values).stream().findFirst().map(StayRows::household);
  }

  @Override
  public void keep(Household household, Command command) {
    if (household.kept() == null) {
      add(household);
    } else {
      change(household);
    }
    sql.insert(INSERT_EVENT, events(household, command));
  }

  private void add(Household household) {
    List<Object[]> row = new ArrayList<>();
    row.add(row(household));
    sql.insert(INSERT_HOUSEHOLD, row);
    begin(household);
  }

  /** In the order of {@link #INSERT_HOUSEHOLD}. */
  static Object[] row(Household household) {
    return new Object[] {
      household.id(),
      household.village().value(),
      household.number(),
      household.kind().slug(),
      household.last().from(),
      household.until(),
      household.version()
    };
  }

  private void change(Household household) {
    sql.update(
        "update grids_household set ended_on = ?, version = ? where id = ?",
        household.until(),
        household.version(),
        household.id());
    Stay kept = household.kept();
    Stay last = household.last();
    if (last.from().equals(kept.from())) {
      rewrite(household);
      return;
    }
    sql.update(
        "update grids_stay set valid_to = ? where household_id = ? and valid_from = ?"
            + " and valid_to = ?",
        last.from(),
        household.id(),
        kept.from(),
        Stay.OPEN);
    begin(household);
  }

  private void begin(Household household) {
    List<Object[]> row = new ArrayList<>();
    row.add(StayRows.values(household.id(), household.kind(), household.last(), household.until()));
    sql.insert(StayRows.INSERT_STAY, row);
  }

  private void rewrite(Household household) {
    Stay last = household.last();
    List<Object> values = new ArrayList<>();
    values.add(StayRows.end(household.until()));
    values.add(last.grid());
    values.add(last.place().value());
    values.addAll(StayRows.who(last.who()));
    values.add(household.id());
    values.add(last.from());
    sql.update(
        "update grids_stay set valid_to = ?, grid_id = ?, place = ?, head_name = ?, id_cipher = ?,"
            + " id_hash = ?, phone_cipher = ?, phone_hash = ?, members = ?, village_group = ?,"
            + " address = ?, longitude = ?, latitude = ? where household_id = ? and valid_from = ?",
        values.toArray());
  }

  /** In the order of {@link #INSERT_EVENT}. */
  static List<Object[]> events(Household household, Command command) {
    List<Household.Happened> news = household.news();
    int seq = household.version() - news.size();
    List<Object[]> rows = new ArrayList<>();
    for (Household.Happened happened : news) {
      HouseholdEvent event = happened.event();
      rows.add(
          new Object[] {
            household.id(),
            ++seq,
            HouseholdEventCodec.type(event),
            HouseholdEventCodec.version(event),
            happened.on(),
            command.at(),
            command.actor().person(),
            command.actor().name(),
            HouseholdEventCodec.body(event)
          });
    }
    return rows;
  }
}
