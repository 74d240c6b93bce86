package org.yiwang.grids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.yiwang.grids.households.Household;
import org.yiwang.grids.households.Households;
import org.yiwang.grids.households.Stay;
import org.yiwang.grids.households.WaitingList;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Households in memory, with their stays as a table would keep them. */
public final class RememberedHouseholds implements Households, WaitingList {

  /** One row of the table of stays; {@code to} is the first day it no longer holds. */
  public record Row(Stay stay, LocalDate to) {

    boolean holds(LocalDate day) {
      return !day.isBefore(stay.from()) && day.isBefore(to);
    }
  }

  private final Map<UUID, Household> households = new LinkedHashMap<>();
  private final Map<UUID, List<Row>> stays = new HashMap<>();
  private final Map<UUID, HouseholdView.Waiting> waiting = new HashMap<>();

  public int count() {
    return households.size();
  }

  public Collection<Household> all() {
    return List.copyOf(households.values());
  }

  public List<Row> staysOf(UUID household) {
    return stays.get(household);
  }

  public Map<UUID, HouseholdView.Waiting> waiting() {
    return waiting;
  }

  /** The day, and every later one on which a stay begins or ends. */
  public Collection<LocalDate> changeDays(LocalDate from) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
    for (List<Row> rows : stays.values()) {
      rows.forEach(row -> days.addAll(List.of(row.stay().from(), row.to())));
    }
    days.remove(Stay.OPEN);
    return days.tailSet(from);
  }

  public Change sizeOf(UUID grid, LocalDate day) {
    Change size = Change.NONE;
    for (Household household : households.values()) {
      for (Row row : stays.get(household.id())) {
        if (row.holds(day) && grid.equals(row.stay().grid())) {
          size = size.plus(Change.one(household.kind()));
        }
      }
    }
    return size;
  }

  @Override
  public Optional<Household> locked(UUID id) {
    return Optional.ofNullable(households.get(id)).map(RememberedHouseholds::read);
  }

  @Override
  public Optional<Household> ofNumber(UnitPath village, String number) {
    return households.values().stream()
        .filter(known -> known.village().equals(village) && known.number().equals(number))
        .findFirst()
        .map(RememberedHouseholds::read);
  }

  private static Household read(Household kept) {
    return new Household(
        kept.id(),
        kept.village(),
        kept.number(),
        kept.kind(),
        kept.last(),
        kept.until(),
        kept.version());
  }

  @Override
  public void keep(Household household, Command command) {
    List<Row> rows = stays.computeIfAbsent(household.id(), any -> new ArrayList<>());
    Stay last = household.last();
    LocalDate end = household.until() == null ? Stay.OPEN : household.until();
    if (!rows.isEmpty()) {
      Row row = rows.remove(rows.size() - 1);
      if (!row.stay().from().equals(last.from())) {
        rows.add(row.to().equals(Stay.OPEN) ? new Row(row.stay(), last.from()) : row);
      }
    }
    rows.add(new Row(last, end));
    households.put(household.id(), household);
  }

  @Override
  public void add(UUID household, UnitPath village, HouseholdView.Waiting entry) {
    if (waiting.put(household, entry) != null) {
      throw new IllegalStateException("listed twice");
    }
  }

  @Override
  public Optional<HouseholdView.Waiting> of(UUID household) {
    return Optional.ofNullable(waiting.get(household));
  }

  @Override
  public void end(UUID household, Instant at) {
    waiting.remove(household);
  }
}
