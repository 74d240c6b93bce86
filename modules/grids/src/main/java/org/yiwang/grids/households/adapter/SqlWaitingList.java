package org.yiwang.grids.households.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.grids.households.WaitingList;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sql;

@Dependent
class SqlWaitingList implements WaitingList {

  static final String INSERT =
      "insert into grids_waiting (household_id, village, wanted, explanation, owner_post, since,"
          + " due)";

  private final Sql sql;

  @Inject
  SqlWaitingList(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(UUID household, UnitPath village, HouseholdView.Waiting entry) {
    List<Object[]> row = new ArrayList<>();
    row.add(values(household, village, entry));
    sql.insert(INSERT, row);
  }

  /** In the order of {@link #INSERT}. */
  static Object[] values(UUID household, UnitPath village, HouseholdView.Waiting entry) {
    return new Object[] {
      household,
      village.value(),
      entry.wantedPath(),
      entry.explanation(),
      entry.ownerPostId(),
      entry.since(),
      entry.due()
    };
  }

  @Override
  public Optional<HouseholdView.Waiting> of(UUID household) {
    return sql
        .query(
            "select wanted, explanation, owner_post, since, due from grids_waiting"
                + " where household_id = ? and until is null",
            household)
        .stream()
        .findFirst()
        .map(row -> entry(row, 0));
  }

  /** Columns wanted, explanation, owner_post, since, due from a place on. */
  static HouseholdView.Waiting entry(Object[] row, int from) {
    return new HouseholdView.Waiting(
        (String) row[from],
        (String) row[from + 1],
        (UUID) row[from + 2],
        ((Timestamp) row[from + 3]).toInstant(),
        ((Timestamp) row[from + 4]).toInstant());
  }

  @Override
  public void end(UUID household, Instant at) {
    sql.update(
        "update grids_waiting set until = ? where household_id = ? and until is null",
        at,
        household);
  }
}
