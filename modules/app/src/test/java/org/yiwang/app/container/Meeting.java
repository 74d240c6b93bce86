package org.yiwang.app.container;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Two commands that each hold a lock before either asks for the other's; only their first attempts
 * meet, and each attempt signs in.
 */
public final class Meeting {

  /**
   * What an attempt saw: its transaction, and whether the work of the one before was still there.
   */
  public record Attempt(Object transaction, boolean knewTheLast) {}

  private final CyclicBarrier barrier = new CyclicBarrier(2);
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

  void signIn(Attempt attempt) {
    attempts.add(attempt);
  }

  /** The other may have been the first attempt's victim long since; nobody waits for it twice. */
  void await() {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
      throw new IllegalStateException(alone);
    }
  }

  List<Attempt> attempts() {
    return attempts;
  }
}
