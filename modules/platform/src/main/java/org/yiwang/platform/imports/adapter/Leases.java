package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Json;
import org.yiwang.platform.Sql;
import org.yiwang.platform.imports.Counts;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.ImportJobs;
import org.yiwang.platform.imports.ImportStatus;
import org.yiwang.platform.imports.Remarks;

/**
 * Who works on which file: a worker takes one on lease, and every step it writes is written only
 * while it still has it; a lease that nobody renews runs out by itself. Each method within the
 * transaction at hand.
 */
@Dependent
public class Leases {

  /** How often a step is begun before it is given up. */
  private static final int ATTEMPTS = 3;

  private static final int SECONDS = 30;
  private static final int SENTENCE = 1000;
  private static final String HELD = " where id = ? and owner = ? and status = ?";

  private final Sql sql;
  private final ImportJobs jobs;

  @Inject
  public Leases(Sql sql, ImportJobs jobs) {
    this.sql = sql;
    this.jobs = jobs;
  }

  /** The file that waits longest, if any; one given up on the way is passed over. */
  Optional<ImportJob> take(UUID worker) {
    List<Object[]> due =
        sql.query(
            "select id, attempts from platform_import where due <= utc_timestamp(6)"
                + " order by due limit 1 for update skip locked");
    if (due.isEmpty()) {
      return Optional.empty();
    }
    UUID id = (UUID) due.get(0)[0];
    if (((Number) due.get(0)[1]).intValue() >= ATTEMPTS) {
      giveUp(id);
      return Optional.empty();
    }
    sql.update(
        "update platform_import set run = run + if(status = 'applying', 0, 1),"
            + " status = if(status = 'applying', 'applying', 'checking'), attempts = attempts + 1,"
            + " rows_done = 0, owner = ?, due = utc_timestamp(6) + interval "
            + SECONDS
            + " second where id = ?",
        worker,
        id);
    return jobs.find(id);
  }

  private void giveUp(UUID id) {
    Problem problem = Problem.refused("imports.gave-up", "incident", id.toString());
    sql.update(
        "update platform_import set status = 'failed', due = null, owner = null, code = ?,"
            + " sentence = ?, settled = utc_timestamp(6) where id = ?",
        problem.code(),
        problem.sentence(),
        id);
  }

  void renew(UUID id, UUID worker) {
    sql.update(
        "update platform_import set due = utc_timestamp(6) + interval "
            + SECONDS
            + " second where id = ? and owner = ? and due is not null",
        id,
        worker);
  }

  /** How far the present step is. */
  void progress(ImportJob job, int total, int done) {
    held(
        job,
        "update platform_import set rows_total = ?, rows_done = ?" + HELD,
        total,
        Math.min(done, total));
  }

  void checked(ImportJob job, Counts counts, Remarks remarks, int blankRows, ImportStatus next) {
    boolean goesOn = next == ImportStatus.APPLYING;
    held(
        job,
        "update platform_import set counts = ?, remarks = ?, blank_rows = ?, status = '"
            + next.slug()
            + "', owner = null, attempts = 0, rows_done = 0, code = null, sentence = null, settled"
            + " = utc_timestamp(6), due = "
            + (goesOn ? "utc_timestamp(6)" : "null")
            + HELD,
        Json.write(counts),
        Json.write(remarks),
        blankRows);
  }

  /** Why it stands where it now stands; nothing goes on by itself. */
  void explain(ImportJob job, Problem why) {
    sql.update(
        "update platform_import set wanted = false, code = ?, sentence = ? where id = ?",
        why.code(),
        shown(why),
        job.id());
  }

  void applied(ImportJob job) {
    held(
        job,
        "update platform_import set status = 'applied', owner = null, due = null, rows_done ="
            + " rows_total, settled = utc_timestamp(6)"
            + HELD);
  }

  /** To be checked once more, because things have changed. */
  void recheck(ImportJob job) {
    held(
        job,
        "update platform_import set status = 'uploaded', owner = null, attempts = 0, rows_done = 0,"
            + " rechecks = rechecks + 1, due = utc_timestamp(6)"
            + HELD);
  }

  void rejected(ImportJob job, Problem why) {
    held(
        job,
        "update platform_import set status = 'rejected', owner = null, due = null, code = ?,"
            + " sentence = ?, settled = utc_timestamp(6)"
            + HELD,
        why.code(),
        shown(why));
  }

  /** Begun again a little later. */
  void postpone(ImportJob job) {
    sql.update(
        "update platform_import set owner = null, due = utc_timestamp(6) + interval 5 * attempts"
            + " second where id = ? and owner = ? and due is not null",
        job.id(),
        job.owner());
  }

  private void held(ImportJob job, String update, Object... values) {
    Object[] all = java.util.Arrays.copyOf(values, values.length + 3);
    all[values.length] = job.id();
    all[values.length + 1] = job.owner();
    all[values.length + 2] = job.status().slug();
    if (sql.update(update, all) == 0) {
      throw new Superseded(job.id());
    }
  }

  static String shown(Problem problem) {
    String sentence = Said.masked(problem.sentence());
    return sentence.codePointCount(0, sentence.length()) <= SENTENCE
        ? sentence
        : sentence.substring(0, sentence.offsetByCodePoints(0, SENTENCE));
  }
}
