package org.yiwang.platform;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Remembers what was begun, committed and rolled back; its commits can be told to fail. */
final class RecordedTransaction implements UserTransaction {

  private final List<String> steps = new ArrayList<>();
  private final Deque<Throwable> failures = new ArrayDeque<>();
  private int status = Status.STATUS_NO_TRANSACTION;

  /** The next commits fail for these causes, then they succeed again. */
  RecordedTransaction failingToCommit(Throwable... causes) {
    failures.addAll(List.of(causes));
    return this;
  }

  List<String> steps() {
    return List.copyOf(steps);
  }

  boolean isOver() {
    return status == Status.STATUS_NO_TRANSACTION;
  }

  @Override
  public void begin() {
    if (!isOver()) {
      throw new IllegalStateException("begun twice");
    }
    steps.add("begin");
    status = Status.STATUS_ACTIVE;
  }

  @Override
  public void commit() throws RollbackException {
    status = Status.STATUS_NO_TRANSACTION;
    if (!failures.isEmpty()) {
      steps.add("commit failed");
      RollbackException failed = new RollbackException("rolled back");
      failed.initCause(failures.remove());
      throw failed;
    }
    steps.add("commit");
  }

  @Override
  public void rollback() {
    steps.add("rollback");
    status = Status.STATUS_NO_TRANSACTION;
  }

  @Override
  public void setRollbackOnly() {
    status = Status.STATUS_MARKED_ROLLBACK;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setTransactionTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }
}
