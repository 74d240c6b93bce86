package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.Sql;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.ImportJobs;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Kinds;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.sheets.Cell;

/** Reads files on their way, their rows and what there is to say about them. */
@Dependent
@Transactional
public class ImportQueries {

  /**
   * A row of the preview.
   *
   * @param row its number in the file, 1 being the headings; after the last for what leaves
   * @param before how it is now; absent for what is new
   * @param after how it will be; absent for what leaves or is wrong
   * @param sentences why it is wrong or waits, what becomes of what leaves, or remarks
   */
  public record RowView(
      int row, String outcome, UUID subject, String before, String after, List<String> sentences) {}

  /**
   * Something to say about a row.
   *
   * @param place the row and the order within it, {@code 17.0}
   * @param column its letters; absent when it is about the whole row
   * @param found what stands in the cell; absent when it is personal
   */
  public record ProblemView(
      String place,
      int row,
      String outcome,
      String column,
      String heading,
      String found,
      String code,
      String sentence) {}

  private final Sql sql;
  private final ImportJobs jobs;
  private final Kinds kinds;

  @Inject
  public ImportQueries(Sql sql, ImportJobs jobs, Kinds kinds) {
    this.sql = sql;
    this.jobs = jobs;
    this.kinds = kinds;
  }

  public Optional<ImportJob> find(UUID id) {
    return jobs.find(id);
  }

  public List<ImportJob> of(Actor actor, UUID before, int limit) {
    List<String> theirs = kinds.of(actor).stream().map(Importer::kind).toList();
    return jobs.of(actor, theirs, before, limit);
  }

  /** In the order of the file. */
  public List<RowView> rows(ImportJob job, Outcome outcome, int after, int limit) {
    List<Object[]> rows =
        sql.query(
            "select number, outcome, subject, before_text, after_text from platform_import_row"
                + " where import_id = ? and run = ? and number > ?"
                + (outcome == null ? "" : " and outcome = '" + outcome.slug() + "'")
                + " order by number limit "
                + limit,
            job.id(),
            job.run(),
            after);
    if (rows.isEmpty()) {
      return List.of();
    }
    int last = ((Number) rows.get(rows.size() - 1)[0]).intValue();
    Map<Integer, List<String>> said = said(job, after, last);
    String leaves = Messages.sentence("import.leave.row." + job.leavers().slug(), Map.of());
    return rows.stream()
        .map(
            row ->
                new RowView(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    (String) row[4],
                    Outcome.LEAVE.slug().equals(row[1])
                        ? List.of(leaves)
                        : said.getOrDefault(((Number) row[0]).intValue(), List.of())))
        .toList();
  }

  private Map<Integer, List<String>> said(ImportJob job, int after, int last) {
    Map<Integer, List<String>> said = new HashMap<>();
    sql.query(
            "select number, sentence from platform_import_problem where import_id = ? and run = ?"
                + " and number > ? and number <= ? order by number, place",
            job.id(),
            job.run(),
            after,
            last)
        .forEach(
            row ->
                said.computeIfAbsent(((Number) row[0]).intValue(), any -> new ArrayList<>())
                    .add((String) row[1]));
    return said;
  }

  /** In the order of the file, from after a place on. */
  public List<ProblemView> problems(ImportJob job, int afterRow, int afterPlace, int limit) {
    return sql
        .query(
            "select p.number, p.place, r.outcome, p.col, p.heading, p.found, p.code, p.sentence"
                + " from platform_import_problem p join platform_import_row r on r.import_id ="
                + " p.import_id and r.run = p.run and r.number = p.number where p.import_id = ?"
                + " and p.run = ? and p.number >= ? and (p.number > ? or p.place > ?)"
                + " order by p.number, p.place limit "
                + limit,
            job.id(),
            job.run(),
            afterRow,
            afterRow,
            afterPlace)
        .stream()
        .map(
            row ->
                new ProblemView(
                    row[0] + "." + row[1],
                    ((Number) row[0]).intValue(),
                    (String) row[2],
                    row[3] == null ? null : Cell.letters(((Number) row[3]).intValue()),
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7]))
        .toList();
  }

  /** What is wrong with the rows in error, by row, from after a row on. */
  Map<Integer, String> errors(ImportJob job, int after, int limit) {
    Map<Integer, String> errors = new java.util.TreeMap<>();
    sql.query(
            "select r.number, group_concat(p.sentence order by p.place separator ' ')"
                + " from platform_import_row r join platform_import_problem p on p.import_id ="
                + " r.import_id and p.run = r.run and p.number = r.number where r.import_id = ?"
                + " and r.run = ? and r.outcome = 'error' and r.number > ? group by r.number"
                + " order by r.number limit "
                + limit,
            job.id(),
            job.run(),
            after)
        .forEach(row -> errors.put(((Number) row[0]).intValue(), (String) row[1]));
    return errors;
  }
}
