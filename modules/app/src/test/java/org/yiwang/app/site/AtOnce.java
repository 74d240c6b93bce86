package org.yiwang.app.site;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several people at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  public static List<Answer> times(int count, Callable<Answer> call) {
    return all(Collections.nCopies(count, call));
  }

  /** All answers, in the order of the calls. */
  public static List<Answer> all(List<Callable<Answer>> calls) {
    CyclicBarrier start = new CyclicBarrier(calls.size());
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      Stream<Callable<Answer>> together =
          calls.stream()
              .map(
                  call ->
                      () -> {
                        start.await();
                        return call.call();
                      });
      List<Future<Answer>> answers = threads.invokeAll(together.toList());
      return answers.stream().map(AtOnce::of).toList();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      threads.shutdown();
    }
  }

  private static Answer of(Future<Answer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
