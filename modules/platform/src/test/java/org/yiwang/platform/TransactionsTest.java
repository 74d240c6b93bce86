package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Problem;

class TransactionsTest {

  private static final SQLException DEADLOCK = new SQLException("deadlock", "40001", 1213);

  private final RecordedTransaction recorded = new RecordedTransaction();
  private final Transactions transactions = new Transactions(recorded);
  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void work_that_succeeds_is_committed_once() throws Exception {
    String result = transactions.run(counting(() -> "done"));

    assertEquals("done", result);
    assertEquals(List.of("begin", "commit"), recorded.steps());
  }

  @Test
  void work_that_collides_is_rolled_back_and_begun_again_from_the_start() throws Exception {
    String result =
        transactions.run(
            counting(
                () -> {
                  if (attempts.get() < 3) {
                    throw DEADLOCK;
                  }
                  return "third time lucky";
                }));

    assertEquals("third time lucky", result);
    assertEquals(
        List.of("begin", "rollback", "begin", "rollback", "begin", "commit"), recorded.steps());
  }

  @Test
  void a_collision_found_only_at_commit_is_begun_again_too() throws Exception {
    recorded.failingToCommit(DEADLOCK);

    String result = transactions.run(counting(() -> "attempt " + attempts.get()));

    assertEquals("attempt 2", result);
    assertEquals(List.of("begin", "commit failed", "begin", "commit"), recorded.steps());
  }

  @Test
  void gives_up_after_six_collisions_and_says_that_nothing_but_time_is_needed() {
    recorded.failingToCommit(Collections.nCopies(6, DEADLOCK).toArray(new Throwable[0]));

    Problem problem =
        assertThrows(Problem.class, () -> transactions.run(counting(() -> "never kept")));

    assertEquals("platform.busy", problem.code());
    assertEquals(Problem.Kind.BUSY, problem.kind());
    assertEquals(6, attempts.get());
    assertTrue(recorded.isOver());
  }

  @Test
  void a_problem_is_rolled_back_and_not_tried_again() {
    Problem refusal = Problem.refused("grids.full");

    Problem thrown =
        assertThrows(Problem.class, () -> transactions.run(counting(() -> failing(refusal))));

    assertSame(refusal, thrown);
    assertEquals(1, attempts.get());
    assertEquals(List.of("begin", "rollback"), recorded.steps());
  }

  @Test
  void any_other_failure_is_rolled_back_and_not_tried_again() {
    Exception bug = new IllegalStateException("a bug");

    Exception thrown =
        assertThrows(
            IllegalStateException.class, () -> transactions.run(counting(() -> failing(bug))));

    assertSame(bug, thrown);
    assertEquals(1, attempts.get());
    assertEquals(List.of("begin", "rollback"), recorded.steps());
  }

  @Test
  void even_an_error_leaves_no_transaction_open() {
    assertThrows(
        StackOverflowError.class,
        () ->
            transactions.run(
                () -> {
                  throw new StackOverflowError();
                }));

    assertEquals(List.of("begin", "rollback"), recorded.steps());
  }

  private <T> Callable<T> counting(Callable<T> work) {
    return () -> {
      attempts.incrementAndGet();
      return work.call();
    };
  }

  private static String failing(Exception failure) throws Exception {
    throw failure;
  }
}
