package org.yiwang.platform.imports.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiwang.platform.Sql;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;

/** Reads the staged rows of one run page by page; within the transaction at hand. */
final class StagedPages {

  private static final String STAGED =
      "select number, outcome, business_key, subject, grp, origin, payload from platform_import_row"
          + " where import_id = ? and run = ? and ";

  private final Sql sql;
  private final UUID id;
  private final int run;

  StagedPages(Sql sql, ImportJob job) {
    this.sql = sql;
    this.id = job.id();
    this.run = job.run();
  }

  /** Rows of a group, from after a row on. */
  List<Staged> of(String group, int afterRow, int limit) {
    return read("grp = ? and number > ? order by number limit " + limit, text(group), afterRow);
  }

  /**
   * Rows of some outcomes in the order of group and number: first the rest of a group, then the
   * groups that follow, so that each page is one step along the index.
   */
  List<Staged> after(Staged last, Set<Outcome> outcomes, int limit) {
    String among = "outcome in " + Sql.places(outcomes.size()) + " and ";
    Object[] slugs = outcomes.stream().map(Outcome::slug).sorted().toArray();
    if (last == null) {
      return read(among + "true order by grp, number limit " + limit, slugs);
    }
    List<Staged> rows =
        new ArrayList<>(
            read(
                among + "grp = ? and number > ? order by number limit " + limit,
                and(slugs, text(last.group()), last.row())));
    if (rows.size() < limit) {
      rows.addAll(
          read(
              among + "grp > ? order by grp, number limit " + (limit - rows.size()),
              and(slugs, text(last.group()))));
    }
    return rows;
  }

  private List<Staged> read(String condition, Object... values) {
    return sql.query(STAGED + condition, and(new Object[] {id, run}, values)).stream()
        .map(
            row ->
                new Staged(
                    ((Number) row[0]).intValue(),
                    Outcome.ofSlug((String) row[1]),
                    (String) row[2],
                    (UUID) row[3],
                    given((String) row[4]),
                    given((String) row[5]),
                    (String) row[6]))
        .toList();
  }

  private static Object[] and(Object[] values, Object... more) {
    Object[] all = Arrays.copyOf(values, values.length + more.length, Object[].class);
    System.arraycopy(more, 0, all, values.length, more.length);
    return all;
  }

  /** Groups are never null in the table, so that they can be compared. */
  static String text(String group) {
    return group == null ? "" : group;
  }

  static String given(String group) {
    return group.isEmpty() ? null : group;
  }
}
