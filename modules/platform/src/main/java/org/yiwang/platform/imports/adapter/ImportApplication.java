package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.AuditWriter;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.Kinds;
import org.yiwang.platform.imports.Leavers;
import org.yiwang.platform.imports.Outcome;
import org.yiwang.platform.imports.Staged;

/** Applies the staged rows of a file in one transaction: all of it is true at once, or none. */
@Dependent
public class ImportApplication {

  private static final int PAGE = 1_000;
  private static final Duration LIMIT = Duration.ofHours(2);
  private static final Set<Outcome> ROWS = Set.of(Outcome.ADD, Outcome.CHANGE, Outcome.WAIT);

  private final Sql sql;
  private final EntityManager em;
  private final Transactions transactions;
  private final Kinds kinds;
  private final Leases leases;
  private final ImportProgress progress;
  private final AuditWriter audit;

  @Inject
  public ImportApplication(
      Sql sql,
      EntityManager em,
      Transactions transactions,
      Kinds kinds,
      Leases leases,
      ImportProgress progress,
      AuditWriter audit) {
    this.sql = sql;
    this.em = em;
    this.transactions = transactions;
    this.kinds = kinds;
    this.leases = leases;
    this.progress = progress;
    this.audit = audit;
  }

  /**
   * @throws Problem of the module that applies; nothing was written then
   * @throws Superseded when another worker has taken the file over; nothing was written either
   */
  void run(ImportJob job) throws Exception {
    transactions.runWithin(LIMIT, () -> apply(job));
  }

  private Object apply(ImportJob job) {
    job.mustBeApplicable(job.counts());
    int total = job.counts().toApply(job.leavers());
    Command command = job.command();
    Applying applying = kinds.of(job.kind()).applying(job.scope());
    StagedPages staged = new StagedPages(sql, job);
    int done = 0;
    if (job.leavers() == Leavers.END) {
      done = pages(job, staged, Set.of(Outcome.LEAVE), applying, command, done, total);
    }
    pages(job, staged, ROWS, applying, command, done, total);
    applying.applied(command);
    em.flush();
    audit.done(command, "imports.apply", job.id());
    leases.applied(job);
    return null;
  }

  private int pages(
      ImportJob job,
      StagedPages staged,
      Set<Outcome> outcomes,
      Applying applying,
      Command command,
      int before,
      int total) {
    int done = before;
    List<Staged> page = staged.after(null, outcomes, PAGE);
    while (!page.isEmpty()) {
      applying.apply(command, page);
      em.flush();
      em.clear();
      done += page.size();
      progress.at(job, total, done);
      page = staged.after(page.get(page.size() - 1), outcomes, PAGE);
    }
    return done;
  }
}
