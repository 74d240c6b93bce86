package org.yiwang.territory.roster.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.Sql;
import org.yiwang.territory.roster.Shift;
import org.yiwang.territory.roster.Shift.Ending;
import org.yiwang.territory.roster.Shifts;

@Dependent
class SqlShifts implements Shifts {

  private static final String SELECT =
      "select id, unit_path, ringing, begins, ends, person_id, person_name, role, phone_cipher,"
          + " phone_hash, ended_at, reason, successor from territory_shift where ";

  private static final String IN_FORCE =
      "unit_path = ? and in_force_until > ? and begins < ? and in_force_until > begins";

  private static final String ORDER = " order by begins, ringing, id";

  private final Sql sql;

  @Inject
  SqlShifts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void lock(Command command, UnitPath unit) {
    sql.update(
        "insert into territory_roster (unit_path, changed_at) values (?, ?)"
            + " on duplicate key update changed_at = ?",
        unit.value(),
        command.at(),
        command.at());
  }

  @Override
  public Optional<Shift> find(UUID id) {
    return sql.query(SELECT + "id = ?", id).stream().map(SqlShifts::shift).findFirst();
  }

  @Override
  public List<Shift> between(UnitPath unit, Instant from, Instant until) {
    return shifts(SELECT + IN_FORCE + ORDER, unit.value(), from, until);
  }

  /** Also those that were withdrawn or passed on. */
  List<Shift> everBetween(UnitPath unit, Instant from, Instant until) {
    return shifts(
        SELECT + "unit_path = ? and ends > ? and begins < ?" + ORDER, unit.value(), from, until);
  }

  private List<Shift> shifts(String text, Object... values) {
    return sql.query(text, values).stream().map(SqlShifts::shift).toList();
  }

  @Override
  public void add(Command command, List<Shift> shifts) {
    sql.insert(
        "insert into territory_shift (id, unit_path, ringing, begins, ends, person_id,"
            + " person_name, role, phone_cipher, phone_hash, entered_by, entered_by_name,"
            + " entered_at)",
        shifts.stream().map(shift -> row(command, shift)).toList());
  }

  private static Object[] row(Command command, Shift shift) {
    return new Object[] {
      shift.id(),
      shift.unit().value(),
      shift.order(),
      shift.from(),
      shift.until(),
      shift.person(),
      shift.personName(),
      shift.role(),
      shift.phone().cipher(),
      shift.phone().hash(),
      command.actor().person(),
      command.actor().name(),
      command.at()
    };
  }

  @Override
  public void end(Command command, List<Shift> ended) {
    for (Shift shift : ended) {
      Ending how = shift.ending();
      sql.update(
          "update territory_shift set ended_at = ?, reason = ?, successor = ?, ended_by = ?"
              + " where id = ? and ended_at is null",
          how.at(),
          how.reason(),
          how.successor(),
          command.actor().person(),
          shift.id());
    }
  }

  private static Shift shift(Object[] row) {
    Instant ended = instant(row[10]);
    return new Shift(
        (UUID) row[0],
        new UnitPath((String) row[1]),
        ((Number) row[2]).intValue(),
        instant(row[3]),
        instant(row[4]),
        (UUID) row[5],
        (String) row[6],
        (String) row[7],
        new Sealed((byte[]) row[8], (byte[]) row[9]),
        ended == null ? null : new Ending(ended, (String) row[11], (UUID) row[12]));
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
