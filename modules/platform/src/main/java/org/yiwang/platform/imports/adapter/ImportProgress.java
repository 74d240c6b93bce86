package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.yiwang.platform.imports.ImportJob;

/**
 * How far applying is, seen by others while the one long transaction is still open: written on a
 * connection of its own.
 */
@ApplicationScoped
public class ImportProgress {

  @Inject private Leases leases;

  /**
   * @throws Superseded when the worker no longer has the file
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void at(ImportJob job, int total, int done) {
    leases.progress(job, total, done);
  }
}
