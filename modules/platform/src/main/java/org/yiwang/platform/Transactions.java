package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.yiwang.kernel.Problem;

/**
 * One transaction, begun again from the start, with a fresh persistence context, whenever the
 * database says that somebody else was first: SQLState 40001, error 1213 (deadlock), 1205 (lock
 * wait), 1020 (snapshot), 1062 (the same command committed by a twin), also out of the commit.
 */
@Dependent
public class Transactions {

  private static final int ATTEMPTS = 6;

  private final UserTransaction transaction;

  @Inject
  public Transactions(UserTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * @throws Problem what the work throws; {@code platform.busy} when every attempt collided
   */
  public <T> T run(Callable<T> work) throws Exception {
    return repeated(work);
  }

  /**
   * One that may take longer than others, for instance a whole county brought in.
   *
   * @throws Problem as {@link #run}
   */
  public <T> T runWithin(Duration limit, Callable<T> work) throws Exception {
    transaction.setTransactionTimeout(Math.toIntExact(limit.toSeconds()));
    try {
      return repeated(work);
    } finally {
      transaction.setTransactionTimeout(0);
    }
  }

  private <T> T repeated(Callable<T> work) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (Problem problem) {
        throw problem;
      } catch (Exception failure) {
        if (!Collisions.isOne(failure)) {
          throw failure;
        }
        if (attempt == ATTEMPTS) {
          throw new Problem(Problem.Kind.BUSY, "platform.busy");
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(5L << attempt));
      }
    }
  }

  private <T> T once(Callable<T> work) throws Exception {
    transaction.begin();
    boolean worked = false;
    try {
      T result = work.call();
      worked = true;
      transaction.commit();
      return result;
    } finally {
      if (!worked && transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    }
  }
}
