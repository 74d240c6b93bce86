package org.yiwang.platform.imports.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Sql;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Counts;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.Leaver;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;
import org.yiwang.platform.imports.Staging;
import org.yiwang.platform.imports.Tally;

/** The staged rows of one run over one file, in their table; within the transaction at hand. */
final class StagedTable implements Staging {

  private static final int BATCH = 500;
  private static final int KEY = 120;
  private static final int SUMMARY = 400;

  /** Places of a row's own faults come before. */
  private static final int DOUBLE = 1_000;

  private static final int SETTLED = 2_000;

  private static final String ROW =
      "insert into platform_import_row (import_id, run, number, outcome, subject, business_key, grp,"
          + " origin, before_text, after_text, payload)";

  private static final String PROBLEM =
      "insert into platform_import_problem (import_id, run, number, place, col, heading, found,"
          + " code, sentence)";

  private final Sql sql;
  private final UUID id;
  private final int run;
  private final Said.Words words;
  private final StagedPages pages;
  private int settled = SETTLED;

  StagedTable(Sql sql, ImportJob job, Said.Words words) {
    this.sql = sql;
    this.id = job.id();
    this.run = job.run();
    this.words = words;
    this.pages = new StagedPages(sql, job);
  }

  /** One checked row on its way into the table. */
  record Line(int number, String key, Checked checked, List<Said> said) {}

  void add(List<Line> lines) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> problems = new ArrayList<>();
    for (Line line : lines) {
      Checked checked = line.checked();
      rows.add(
          new Object[] {
            id,
            run,
            line.number(),
            checked.outcome().slug(),
            checked.subject(),
            key(line.key()),
            StagedPages.text(checked.group()),
            StagedPages.text(checked.origin()),
            Said.cut(checked.before(), SUMMARY),
            Said.cut(checked.after(), SUMMARY),
            checked.payload()
          });
      int place = 0;
      for (Said said : line.said()) {
        problems.add(problem(line.number(), place++, said));
      }
    }
    insert(ROW, rows);
    insert(PROBLEM, problems);
  }

  private static String key(String key) {
    if (key != null && key.codePointCount(0, key.length()) > KEY) {
      throw new IllegalStateException("a key of more than " + KEY + " characters");
    }
    return key;
  }

  private Object[] problem(int number, int place, Said said) {
    return new Object[] {
      id,
      run,
      number,
      place,
      said.column(),
      said.heading(),
      said.found(),
      said.code(),
      said.sentence()
    };
  }

  private void insert(String head, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      sql.insert(head, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  /** Rows about the same thing as one before them are errors, and say which row that is. */
  void markDoubles() {
    List<Object[]> doubles =
        sql.query(
            "select r.number, f.first from platform_import_row r join (select business_key,"
                + " min(number) as first from platform_import_row where import_id = ? and run = ?"
                + " and business_key is not null group by business_key having count(*) > 1) f"
                + " on f.business_key = r.business_key where r.import_id = ? and r.run = ?"
                + " and r.number > f.first order by r.number",
            id,
            run,
            id,
            run);
    List<Integer> numbers = new ArrayList<>();
    List<Object[]> problems = new ArrayList<>();
    for (Object[] row : doubles) {
      int number = ((Number) row[0]).intValue();
      Problem problem = Problem.refused("imports.double-row", "first", row[1]);
      numbers.add(number);
      problems.add(problem(number, DOUBLE, words.of(Fault.of(problem), number, null)));
    }
    outcome(numbers, Outcome.ERROR);
    insert(PROBLEM, problems);
  }

  @Override
  public List<Tally> tallies() {
    return sql
        .query(
            "select grp, origin, outcome, count(*) from platform_import_row where import_id = ?"
                + " and run = ? group by grp, origin, outcome order by grp, origin, outcome",
            id,
            run)
        .stream()
        .map(
            row ->
                new Tally(
                    StagedPages.given((String) row[0]),
                    StagedPages.given((String) row[1]),
                    Outcome.ofSlug((String) row[2]),
                    ((Number) row[3]).intValue()))
        .toList();
  }

  @Override
  public List<Staged> rowsOf(String group, int afterRow, int limit) {
    return pages.of(group, afterRow, limit);
  }

  @Override
  public List<Staged> rowsAfter(Staged last, int limit) {
    return pages.after(
        last, Set.of(Outcome.ADD, Outcome.CHANGE, Outcome.SAME, Outcome.WAIT), limit);
  }

  @Override
  public Set<String> absent(Collection<String> keys) {
    Set<String> absent = new LinkedHashSet<>(keys);
    List<String> all = List.copyOf(absent);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
      sql.query(
              "select business_key from platform_import_row where import_id = ? and run = ?"
                  + " and business_key in "
                  + Sql.places(some.size()),
              values(some.toArray()))
          .forEach(row -> absent.remove((String) row[0]));
    }
    return absent;
  }

  @Override
  public int unidentified() {
    return ((Number)
            sql.query(
                    "select count(*) from platform_import_row where import_id = ? and run = ?"
                        + " and outcome = 'error' and business_key is null",
                    id,
                    run)
                .get(0)[0])
        .intValue();
  }

  @Override
  public void turn(Collection<Integer> rows, Outcome outcome, Fault fault) {
    outcome(List.copyOf(rows), outcome);
    if (fault != null) {
      remark(rows, fault);
    }
  }

  private void outcome(List<Integer> rows, Outcome outcome) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Integer> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
      Object[] values = new Object[some.size() + 3];
      values[0] = outcome.slug();
      values[1] = id;
      values[2] = run;
      for (int i = 0; i < some.size(); i++) {
        values[i + 3] = some.get(i);
      }
      sql.update(
          "update platform_import_row set outcome = ? where import_id = ? and run = ?"
              + " and number in "
              + Sql.places(some.size()),
          values);
    }
  }

  @Override
  public void remark(Collection<Integer> rows, Fault fault) {
    int place = settled++;
    insert(
        PROBLEM,
        rows.stream().map(row -> problem(row, place, words.of(fault, row, null))).toList());
  }

  @Override
  public void leave(List<Leaver> leavers) {
    int next =
        ((Number)
                    sql.query(
                            "select coalesce(max(number), 1) from platform_import_row"
                                + " where import_id = ? and run = ?",
                            id,
                            run)
                        .get(0)[0])
                .intValue()
            + 1;
    List<Object[]> rows = new ArrayList<>();
    for (Leaver leaver : leavers) {
      rows.add(
          new Object[] {
            id,
            run,
            next++,
            Outcome.LEAVE.slug(),
            leaver.subject(),
            key(leaver.key()),
            StagedPages.text(leaver.group()),
            "",
            Said.cut(leaver.before(), SUMMARY),
            null,
            leaver.payload()
          });
    }
    insert(ROW, rows);
  }

  Counts counts() {
    Map<Outcome, Integer> rows = new EnumMap<>(Outcome.class);
    sql.query(
            "select outcome, count(*) from platform_import_row where import_id = ? and run = ?"
                + " group by outcome",
            id,
            run)
        .forEach(row -> rows.put(Outcome.ofSlug((String) row[0]), ((Number) row[1]).intValue()));
    return Counts.of(rows, unidentified());
  }

  private Object[] values(Object[] list, Object... more) {
    List<Object> all = new ArrayList<>(List.of(id, run));
    all.addAll(Arrays.asList(list));
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }
}
