package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.imports.ImportJob;
import org.yiwang.platform.imports.ImportStatus;

/**
 * One step of one file: takes it on lease, checks or applies it, and writes what came of it. A step
 * that a dying machine leaves behind is begun again by another when the lease runs out.
 */
@Dependent
public class ImportRun {

  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

  private final UUID worker = Ids.next();
  private final Transactions transactions;
  private final Leases leases;
  private final Heartbeat heartbeat;
  private final ImportCheck check;
  private final ImportApplication application;

  @Inject
  public ImportRun(
      Transactions transactions,
      Leases leases,
      Heartbeat heartbeat,
      ImportCheck check,
      ImportApplication application) {
    this.transactions = transactions;
    this.leases = leases;
    this.heartbeat = heartbeat;
    this.check = check;
    this.application = application;
  }

  /** Whether there was anything to do. */
  boolean once() throws Exception {
    Optional<ImportJob> taken = transactions.run(() -> leases.take(worker));
    if (taken.isEmpty()) {
      return false;
    }
    ImportJob job = taken.get();
    Future<?> beat = heartbeat.begin(job);
    try {
      step(job);
    } catch (Superseded gone) {
      LOG.log(Level.INFO, gone.getMessage());
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "a step of import " + job.id() + " failed; it is begun again", failed);
      write(() -> leases.postpone(job));
    } finally {
      beat.cancel(false);
    }
    return true;
  }

  private void step(ImportJob job) throws Exception {
    boolean applies = job.status() == ImportStatus.APPLYING;
    try {
      if (applies) {
        application.run(job);
      } else {
        check.run(job);
      }
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.BUSY || problem.kind() == Problem.Kind.FAULT) {
        throw problem;
      }
      boolean again = applies && job.rechecks() == 0;
      write(() -> end(job, problem, again));
    }
  }

  private void end(ImportJob job, Problem problem, boolean again) {
    if (again) {
      leases.recheck(job);
    } else {
      leases.rejected(job, problem);
    }
  }

  private void write(Runnable what) throws Exception {
    transactions.run(
        () -> {
          what.run();
          return null;
        });
  }
}
