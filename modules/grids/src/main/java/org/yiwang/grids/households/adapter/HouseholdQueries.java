package org.yiwang.grids.households.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.households.HouseholdViews;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Json;
import org.yiwang.platform.Sql;

/** Reads straight into views. */
@Dependent
class HouseholdQueries implements HouseholdDirectory {

  private static final String SELECT =
      "select "
          + StayRows.COLUMNS
          + ", w.wanted, w.explanation, w.owner_post, w.since, w.due"
          + " from grids_stay s join grids_household h on h.id = s.household_id"
          + " left join grids_waiting w on w.household_id = h.id and w.until is null and s.grid_id is null"
          + " and s.valid_to = '9999-12-31' where ";

  /** Its last stay. */
  private static final String LAST =
      " and s.valid_from = (select max(l.valid_from) from grids_stay l"
          + " where l.household_id = h.id)";

  /**
   * One step of a household's life.
   *
   * @param type of the event, such as moved
   * @param on from which day it counts
   * @param at when it was written down
   * @param by who wrote it down; absent for what was there before names were kept
   * @param what the event's own values
   */
  public record Step(
      int seq, String type, LocalDate on, Instant at, String by, Map<String, Object> what) {}

  /** One stay: where it stood and who it was, from one date to another. */
  public record History(List<HouseholdView> stays, List<Step> steps) {}

  private final Sql sql;
  private final HouseholdViews views;

  @Inject
  HouseholdQueries(Sql sql, HouseholdViews views) {
    this.sql = sql;
    this.views = views;
  }

  @Override
  public Optional<HouseholdView> find(UUID id) {
    return views(SELECT + "h.id = ?" + LAST, id).stream().findFirst();
  }

  @Override
  public Map<String, HouseholdView> ofNumbers(UnitPath village, Collection<String> numbers) {
    Map<String, HouseholdView> found = new LinkedHashMap<>();
    if (numbers.isEmpty()) {
      return found;
    }
    List<Object> values = new ArrayList<>(List.of(village.value()));
    values.addAll(numbers);
    String places = Sql.places(numbers.size());
    views(SELECT + "h.village = ? and h.number in " + places + LAST, values.toArray())
        .forEach(view -> found.put(view.number(), view));
    return found;
  }

  /** On a date before it came or after it left, nothing. */
  Optional<HouseholdView> asOf(UUID id, LocalDate day) {
    return views(SELECT + "h.id = ? and s.valid_from <= ? and s.valid_to > ?", id, day, day)
        .stream()
        .findFirst();
  }

  List<HouseholdView> list(HouseholdFilter filter, HouseholdFilter.Place after, int limit) {
    List<Object> values = new ArrayList<>();
    String where = filter.where(after, values);
    return views(
        SELECT + where + " order by s.place, s.household_id limit " + limit, values.toArray());
  }

  /** Today's, whose head has this telephone or identity number. */
  List<HouseholdView> withHash(String column, byte[] hash, UnitPath under) {
    return views(
        SELECT
            + "s."
            + column
            + " = ? and s.valid_to = '9999-12-31' and s.place like ? order by s.place limit 50",
        hash,
        under.value() + "%");
  }

  /**
   * Those to be placed, by the date they must be.
   *
   * @param dueBefore only those due before; null for all
   * @param unowned only those that no post has to find a place for
   */
  List<HouseholdView> waiting(
      UnitPath under, Instant dueBefore, boolean unowned, Cursor after, int limit) {
    List<Object> values = new ArrayList<>(List.of(under.value() + "%"));
    StringBuilder where = new StringBuilder("w.waits = 1 and w.village like ?");
    if (dueBefore != null) {
      where.append(" and w.due < ?");
      values.add(dueBefore);
    }
    if (unowned) {
      where.append(" and w.owner_post is null");
    }
    if (after != null) {
      where.append(" and (w.due > ? or w.due = ? and w.household_id > ?)");
      values.addAll(List.of(after.at(), after.at(), after.id()));
    }
    return views(
        SELECT + where + " order by w.due, w.household_id limit " + limit, values.toArray());
  }

  History history(UUID id) {
    List<HouseholdView> stays = views(SELECT + "h.id = ? order by s.valid_from", id);
    List<Step> steps =
        sql
            .query(
                "select seq, type, on_date, at, actor_name, body from grids_household_event"
                    + " where household_id = ? order by seq",
                id)
            .stream()
            .map(HouseholdQueries::step)
            .toList();
    return new History(stays, steps);
  }

  @SuppressWarnings("unchecked")
  private static Step step(Object[] row) {
    return new Step(
        ((Number) row[0]).intValue(),
        (String) row[1],
        ((Date) row[2]).toLocalDate(),
        ((Timestamp) row[3]).toInstant(),
        (String) row[4],
        Json.read((String) row[5], Map.class));
  }

  private List<HouseholdView> views(String text, Object... values) {
    return sql.query(text, values).stream().map(this::view).toList();
  }

  private HouseholdView view(Object[] row) {
    boolean waits = row[StayRows.WIDTH + 4] != null;
    return views.of(
        StayRows.household(row), waits ? SqlWaitingList.entry(row, StayRows.WIDTH) : null);
  }
}
