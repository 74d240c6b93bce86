package org.yiwang.grids.shapes.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.Change;
import org.yiwang.grids.households.Stay;
import org.yiwang.grids.shapes.Resettlements;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;
import org.yiwang.territory.UnitView;

/** A handful of statements for each grid, however many households stand in it. */
@Dependent
class SqlResettlements implements Resettlements {

  private static final String COPIED =
      "kind, head_name, id_cipher, id_hash, phone_cipher, phone_hash, members, village_group,"
          + " address, longitude, latitude";

  private final Sql sql;

  @Inject
  SqlResettlements(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Change inhabitants(UUID grid) {
    Object[] row =
        sql.query(
                "select coalesce(sum(kind = 'villager'), 0), coalesce(sum(kind = 'merchant'), 0)"
                    + " from grids_stay where grid_id = ? and valid_to = ?",
                grid,
                Stay.OPEN)
            .get(0);
    return new Change(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
  }

  @Override
  public boolean changedAfter(UUID grid, LocalDate day) {
    return !sql.query(
            "select 1 from grids_stay where grid_id = ?"
                + " and (valid_from > ? or valid_to > ? and valid_to < ?) limit 1",
            grid,
            day,
            day,
            Stay.OPEN)
        .isEmpty();
  }

  @Override
  public void resettle(Command command, UnitView from, UnitView to, LocalDate on, String reason) {
    List<UUID> all =
        ids("select household_id from grids_stay where grid_id = ? and valid_to = ?", from.id());
    move(command, all, to.id(), to.unitPath(), on, reason);
  }

  @Override
  public void followWaiting(Command command, UnitPath from, UnitPath to, LocalDate on) {
    List<UUID> all =
        ids(
            "select s.household_id from grids_waiting w join grids_stay s"
                + " on s.household_id = w.household_id"
                + " where w.village = ? and w.until is null and s.grid_id is null and s.valid_to = ?",
            from.value());
    if (all.isEmpty()) {
      return;
    }
    move(command, all, null, to, on, "reorganised");
    List<Object> values = new ArrayList<>(List.of(to.value()));
    values.addAll(all);
    sql.update(
        "update grids_waiting set village = ? where until is null and household_id in "
            + Sql.places(all.size()),
        values.toArray());
  }

  private List<UUID> ids(String text, Object where) {
    return sql.query(text + " for update", where, Stay.OPEN).stream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  private void move(
      Command command, List<UUID> all, UUID grid, UnitPath place, LocalDate on, String reason) {
    String in = Sql.places(all.size());
    sql.update(
        "insert into grids_household_event (household_id, seq, type, version, on_date, at, actor,"
            + " actor_name, body) select h.id, h.version + 1, 'moved', 1, ?, ?, ?, ?,"
            + " json_object('from', s.place, 'to', ?, 'reason', ?)"
            + " from grids_household h join grids_stay s on s.household_id = h.id"
            + " and s.valid_to = '9999-12-31' where h.id in "
            + in,
        with(
            all,
            on,
            command.at(),
            command.actor().person(),
            command.actor().name(),
            place.value(),
            reason));
    sql.update("update grids_household set version = version + 1 where id in " + in, with(all));
    List<UUID> begun =
        sql
            .query(
                "select household_id from grids_stay where valid_to = '9999-12-31'"
                    + " and valid_from >= ? and household_id in "
                    + in,
                with(all, on))
            .stream()
            .map(row -> (UUID) row[0])
            .toList();
    if (!begun.isEmpty()) {
      sql.update(
          "update grids_stay set grid_id = ?, place = ? where valid_to = '9999-12-31'"
              + " and household_id in "
              + Sql.places(begun.size()),
          with(begun, grid, place.value()));
    }
    List<UUID> earlier = new ArrayList<>(all);
    earlier.removeAll(begun);
    if (!earlier.isEmpty()) {
      begin(earlier, grid, place, on);
    }
  }

  private void begin(List<UUID> all, UUID grid, UnitPath place, LocalDate on) {
    sql.update(
        "update grids_stay set valid_to = ? where valid_to = '9999-12-31' and household_id in "
            + Sql.places(all.size()),
        with(all, on));
    sql.update(
        "insert into grids_stay (household_id, valid_from, valid_to, grid_id, place, "
            + COPIED
            + ") select household_id, ?, '9999-12-31', ?, ?, "
            + COPIED
            + " from grids_stay where valid_to = ? and household_id in "
            + Sql.places(all.size()),
        with(all, on, grid, place.value(), on));
  }

  private static Object[] with(List<UUID> all, Object... before) {
    List<Object> values = new ArrayList<>(Arrays.asList(before));
    values.addAll(all);
    return values.toArray();
  }
}
