package org.yiwang.grids.households.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.households.Stay;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * Which households are asked for.
 *
 * @param under only those in this unit or below it
 * @param asOf the day looked at; null for today, which is not the same as today's date: what begins
 *     today is there
 * @param kind villager or merchant; null for both
 * @param state placed, waiting, or left for those who have gone; null for placed and waiting
 * @param head beginning of the head's name; null for all
 */
record HouseholdFilter(UnitPath under, LocalDate asOf, String kind, String state, String head) {

  private static final List<String> STATES = List.of("placed", "waiting", "left");

  HouseholdFilter {
    if (kind != null) {
      HouseholdKind.ofSlug(kind);
    }
    if (state != null && !STATES.contains(state)) {
      throw Problem.invalid("grids.unknown-state", "state", state);
    }
  }

  /**
   * The condition on stay {@code s}, in the order of place and id, from after a row on.
   *
   * @param values to which its values are added
   */
  String where(Place after, List<Object> values) {
    List<String> parts = new ArrayList<>();
    parts.add(scope(values));
    parts.add(time(values));
    if (kind != null) {
      parts.add("s.kind = ?");
      values.add(kind);
    }
    if ("placed".equals(state)) {
      parts.add("s.grid_id is not null");
    } else if ("waiting".equals(state)) {
      parts.add("s.grid_id is null" + (asOf == null ? " and " + listed(values) : ""));
    }
    if (head != null) {
      parts.add("s.head_name like ?");
      values.add(head.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }
    if (after != null) {
      parts.add("(s.place > ? or s.place = ? and s.household_id > ?)");
      values.add(after.path());
      values.add(after.path());
      values.add(after.household());
    }
    return String.join(" and ", parts);
  }

  /** There are few on the list {@code w}, and many more in the unit. */
  private String listed(List<Object> values) {
    if (under.level().isAbove(Level.TOWN)) {
      return "w.waits = 1";
    }
    values.add(under.at(Level.TOWN).value());
    return "w.waits = 1 and w.town = ?";
  }

  private String time(List<Object> values) {
    if ("left".equals(state)) {
      values.add(asOf == null ? Stay.OPEN : asOf);
      return "s.valid_to = h.ended_on and s.valid_to <= ?";
    }
    if (asOf == null) {
      values.add(Stay.OPEN);
      return "s.valid_to = ?";
    }
    values.addAll(List.of(asOf, asOf));
    return "s.valid_to > ? and s.valid_from <= ?";
  }

  private String scope(List<Object> values) {
    if (under.level() == Level.GRID) {
      values.add(under.value());
      return "s.grid_id = (select u.id from territory_grid u where u.path = ?)";
    }
    if (under.level() == Level.TOWN || under.level() == Level.COUNTY) {
      values.add(under.value());
      return under.level() == Level.TOWN ? "s.town = ?" : "s.county = ?";
    }
    if (under.level().isAbove(Level.COUNTY)) {
      values.add(under.value() + "%");
      return "s.place like ?";
    }
    values.add(under.at(Level.TOWN).value());
    values.add(under.value() + "%");
    return "s.town = ? and s.place like ?";
  }

  /** Where a page ended. */
  record Place(String path, UUID household) {

    /**
     * @return null for null or blank
     * @throws Problem {@code platform.cursor}
     */
    static Place parse(String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        String[] parts = text.split("~", 2);
        return new Place(new UnitPath(parts[0]).value(), UUID.fromString(parts[1]));
      } catch (IllegalArgumentException | IndexOutOfBoundsException | Problem forged) {
        throw Problem.invalid("platform.cursor");
      }
    }

    @Override
    public String toString() {
      return path + "~" + household;
    }
  }
}
