package org.yiwang.grids.households.adapter;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.Location;
import org.yiwang.grids.households.Particulars;
import org.yiwang.grids.households.Stay;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;

/** Rows of households with one of their stays, in the order of {@link #COLUMNS}. */
final class StayRows {

  /** Of household {@code h} and stay {@code s}. */
  static final String COLUMNS =
      "h.id, h.village, h.number, h.kind, h.version, s.valid_from, s.valid_to, s.grid_id, s.place,"
          + " s.head_name, s.id_cipher, s.id_hash, s.phone_cipher, s.phone_hash, s.members,"
          + " s.village_group, s.address, s.longitude, s.latitude";

  /** How many columns that are. */
  static final int WIDTH = 19;

  static final String INSERT_STAY =
      "insert into grids_stay (household_id, valid_from, valid_to, grid_id, place, kind, head_name,"
          + " id_cipher, id_hash, phone_cipher, phone_hash, members, village_group, address,"
          + " longitude, latitude)";

  private StayRows() {}

  static Household household(Object[] row) {
    LocalDate to = ((Date) row[6]).toLocalDate();
    return new Household(
        (UUID) row[0],
        new UnitPath((String) row[1]),
        (String) row[2],
        HouseholdKind.ofSlug((String) row[3]),
        stay(row),
        to.equals(Stay.OPEN) ? null : to,
        ((Number) row[4]).intValue());
  }

  private static Stay stay(Object[] row) {
    Location house =
        row[17] == null
            ? null
            : new Location(
                ((BigDecimal) row[17]).doubleValue(), ((BigDecimal) row[18]).doubleValue());
    return new Stay(
        ((Date) row[5]).toLocalDate(),
        (UUID) row[7],
        new UnitPath((String) row[8]),
        new Particulars(
            (String) row[9],
            sealed(row[10], row[11]),
            sealed(row[12], row[13]),
            ((Number) row[14]).intValue(),
            (String) row[15],
            (String) row[16],
            house));
  }

  private static Sealed sealed(Object cipher, Object hash) {
    return cipher == null ? null : new Sealed((byte[]) cipher, (byte[]) hash);
  }

  /** In the order of {@link #INSERT_STAY}. */
  static Object[] values(UUID household, HouseholdKind kind, Stay stay, LocalDate until) {
    List<Object> values = new ArrayList<>(List.of(household, stay.from(), end(until)));
    values.addAll(Arrays.asList(stay.grid(), stay.place().value(), kind.slug()));
    values.addAll(who(stay.who()));
    return values.toArray();
  }

  static LocalDate end(LocalDate until) {
    return until == null ? Stay.OPEN : until;
  }

  /** From {@code head_name} on. */
  static List<Object> who(Particulars who) {
    Location house = who.location();
    return Arrays.asList(
        who.headName(),
        who.idNumber() == null ? null : who.idNumber().cipher(),
        who.idNumber() == null ? null : who.idNumber().hash(),
        who.phone() == null ? null : who.phone().cipher(),
        who.phone() == null ? null : who.phone().hash(),
        who.members(),
        who.villageGroup(),
        who.address(),
        house == null ? null : BigDecimal.valueOf(house.longitude()),
        house == null ? null : BigDecimal.valueOf(house.latitude()));
  }
}
