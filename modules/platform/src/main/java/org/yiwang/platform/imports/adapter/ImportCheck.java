package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.imports.Checked;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Counts;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.FileChunks;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.ImportStatus;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Kinds;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Parsed;
import org.yiwang.platform.imports.Remarks;
import org.yiwang.platform.imports.cells.Headings;
import org.yiwang.platform.imports.cells.RowParser;
import org.yiwang.platform.sheets.SheetReader;
import org.yiwang.platform.sheets.SheetRow;

/** Reads a file row by row, has its rows checked, and stages what comes of it. */
@Dependent
public class ImportCheck {

  private static final int BATCH = 1_000;

  /** A file with more is of another kind, or its columns are: nobody mends so many by hand. */
  private static final int ERRORS = 100_000;

  private static final Duration SETTLING = Duration.ofMinutes(15);

  private final Sql sql;
  private final Transactions transactions;
  private final Kinds kinds;
  private final FileChunks files;
  private final Leases leases;

  @Inject
  public ImportCheck(
      Sql sql, Transactions transactions, Kinds kinds, FileChunks files, Leases leases) {
    this.sql = sql;
    this.transactions = transactions;
    this.kinds = kinds;
    this.files = files;
    this.leases = leases;
  }

  /**
   * @throws Problem when the file as a whole cannot be taken
   * @throws Superseded when it was cancelled meanwhile
   */
  void run(ImportJob job) throws Exception {
    Path file = files.restored(job.id());
    try (SheetReader reader = SheetReader.open(file)) {
      new Pass(job, reader).run();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** One pass over one file. */
  private final class Pass {

    private final ImportJob job;
    private final SheetReader reader;
    private final Checking checking;
    private final Said.Words words;
    private final RowParser parser;
    private final StagedTable staged;
    private int done = 1;

    Pass(ImportJob job, SheetReader reader) {
      this.job = job;
      this.reader = reader;
      SheetRow headings = reader.next();
      if (headings == null) {
        throw Problem.refused("sheets.empty");
      }
      Importer importer = kinds.of(job.kind());
      List<Column> columns = importer.columns();
      this.words =
          new Said.Words(importer, columns, Headings.of(importer.kind(), columns, headings));
      LocalDate today = LocalDate.ofInstant(job.at(), WorkingCalendar.ZONE);
      this.parser = new RowParser(words.headings(), today);
      this.checking = importer.checking(job.scope());
      this.staged = new StagedTable(sql, job, words);
    }

    void run() throws Exception {
      int errors = 0;
      for (List<SheetRow> batch = batch(); !batch.isEmpty(); batch = batch()) {
        List<SheetRow> rows = batch;
        done += rows.size();
        errors += transactions.run(() -> stage(rows));
        if (errors > ERRORS) {
          throw Problem.refused("imports.too-many-errors", "errors", errors, "rows", done - 1);
        }
      }
      if (done == 1) {
        throw Problem.refused("imports.no-rows");
      }
      transactions.runWithin(
          SETTLING,
          () -> {
            staged.markDoubles();
            checking.settle(staged);
            conclude();
            return null;
          });
    }

    /** Returns how many of the rows are in error. */
    private int stage(List<SheetRow> rows) {
      List<StagedTable.Line> lines = lines(rows);
      staged.add(lines);
      leases.progress(job, Math.max(reader.rows(), done), done);
      return (int) lines.stream().filter(line -> line.checked().outcome() == Outcome.ERROR).count();
    }

    private List<SheetRow> batch() {
      List<SheetRow> rows = new ArrayList<>(BATCH);
      while (rows.size() < BATCH) {
        SheetRow row = reader.next();
        if (row == null) {
          break;
        }
        rows.add(row);
      }
      return rows;
    }

    private List<StagedTable.Line> lines(List<SheetRow> rows) {
      List<RowParser.Read> read = rows.stream().map(parser::read).toList();
      List<Parsed> sound =
          read.stream().filter(one -> one.faults().isEmpty()).map(RowParser.Read::parsed).toList();
      List<Checked> results = sound.isEmpty() ? List.of() : checking.check(sound);
      if (results.size() != sound.size()) {
        throw new IllegalStateException(
            job.kind() + ": " + results.size() + " results for " + sound.size() + " rows");
      }
      List<StagedTable.Line> lines = new ArrayList<>(rows.size());
      int next = 0;
      for (int i = 0; i < rows.size(); i++) {
        List<Fault> faults = read.get(i).faults();
        Checked checked = faults.isEmpty() ? results.get(next++) : Checked.error(faults);
        lines.add(line(rows.get(i), read.get(i).parsed(), checked));
      }
      return lines;
    }

    private StagedTable.Line line(SheetRow row, Parsed parsed, Checked checked) {
      List<Said> said =
          checked.faults().stream().map(fault -> words.of(fault, row.number(), row)).toList();
      return new StagedTable.Line(row.number(), checking.key(parsed), checked, said);
    }

    /** Where the file goes from here. */
    private void conclude() {
      Counts counts = staged.counts();
      List<String> remarks = reader.remarks().stream().map(Problem::sentence).toList();
      ImportStatus next = job.wanted() ? ImportStatus.APPLYING : ImportStatus.CHECKED;
      Problem against = job.wanted() ? against(counts) : null;
      boolean movedOn =
          job.wanted() && job.dryRun() && job.rechecks() > 0 && !counts.equals(job.counts());
      if (movedOn) {
        next = ImportStatus.CHECKED;
      } else if (against != null) {
        next = ImportStatus.REJECTED;
      }
      leases.checked(job, counts, new Remarks(remarks), reader.blankRows(), next);
      if (movedOn) {
        leases.explain(job, Problem.conflict("imports.moved-on"));
      } else if (against != null) {
        leases.explain(job, against);
      }
    }

    private Problem against(Counts counts) {
      try {
        job.mustBeApplicable(counts);
        return null;
      } catch (Problem problem) {
        return problem;
      }
    }
  }
}
