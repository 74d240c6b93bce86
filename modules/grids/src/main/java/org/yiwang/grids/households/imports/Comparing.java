package org.yiwang.grids.households.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.Location;
import org.yiwang.grids.households.Particulars;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sealed;
import org.yiwang.platform.imports.Parsed;

/** What a row says otherwise than what is kept of a household. */
final class Comparing {

  private final Seal seal;

  Comparing(Seal seal) {
    this.seal = seal;
  }

  ImportedHousehold against(Parsed row, Household kept, Registers.GridRef grid) {
    Particulars was = kept.last().who();
    List<String> fields = new ArrayList<>();
    String head = said(fields, "headName", row.text("headName"), was.headName());
    String idNumber = row.has("idNumber") ? row.idNumber("idNumber").value() : null;
    String phone = row.has("phone") ? row.phone("phone").digits() : null;
    Sealed newId = said(fields, "idNumber", idNumber, was.idNumber());
    Sealed newPhone = said(fields, "phone", phone, was.phone());
    Integer members = said(fields, "members", row.integer("members"), was.members());
    String group = said(fields, "villageGroup", row.text("villageGroup"), was.villageGroup());
    String address = said(fields, "address", row.text("address"), was.address());
    Location house = said(fields, row, was.location());
    return new ImportedHousehold(
        kept.village().value(),
        kept.number(),
        kept.kind().slug(),
        grid == null ? null : grid.id(),
        grid == null ? null : grid.path().value(),
        true,
        head,
        ImportedHousehold.Hidden.of(newId),
        ImportedHousehold.Hidden.of(newPhone),
        members,
        group,
        address,
        house == null ? null : house.longitude(),
        house == null ? null : house.latitude(),
        fields);
  }

  private static <T> T said(List<String> fields, String field, T said, T was) {
    if (said == null || Objects.equals(said, was)) {
      return was;
    }
    fields.add(field);
    return said;
  }

  private Sealed said(List<String> fields, String field, String plain, Sealed was) {
    if (plain == null || (was != null && Arrays.equals(seal.hash(plain), was.hash()))) {
      return was;
    }
    fields.add(field);
    return seal.seal(plain);
  }

  private static Location said(List<String> fields, Parsed row, Location was) {
    if (!row.has("longitude")) {
      return was;
    }
    Location house = new Location(rounded(row, "longitude"), rounded(row, "latitude"));
    if (house.equals(was)) {
      return was;
    }
    fields.add("location");
    return house;
  }

  /** To the sixth place, as it is kept: some ten centimetres. */
  private static double rounded(Parsed row, String field) {
    BigDecimal value = row.decimal(field);
    return value.setScale(6, java.math.RoundingMode.HALF_UP).doubleValue();
  }
}
