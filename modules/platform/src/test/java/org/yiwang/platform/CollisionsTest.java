package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionsTest {

  @ParameterizedTest
  @ValueSource(ints = {1213, 1205, 1020, 1062})
  void deadlock_lock_wait_old_snapshot_and_twin_are_found_deep_in_the_causes(int code) {
    SQLException database = new SQLException("said MariaDB", "HY000", code);

    assertTrue(Collisions.isOne(database));
    assertTrue(Collisions.isOne(atCommit(database)));
  }

  @Test
  void a_serialization_failure_is_one_whatever_its_number() {
    assertTrue(Collisions.isOne(atCommit(new SQLException("said MariaDB", "40001", 0))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"08000", "08S01", "25S03"})
  void a_lost_connection_is_one_because_nobody_knows_what_became_of_its_commit(String state) {
    assertTrue(Collisions.isOne(atCommit(new SQLException("gone away", state, 0))));
  }

  @Test
  void a_stale_version_is_one() {
    assertTrue(Collisions.isOne(new IllegalStateException(new OptimisticLockException())));
  }

  @Test
  void what_another_attempt_does_not_cure_is_none() {
    assertFalse(Collisions.isOne(atCommit(new SQLException("syntax", "42000", 1064))));
    assertFalse(Collisions.isOne(new SQLException("no state at all")));
    assertFalse(Collisions.isOne(new IllegalStateException("a bug")));
  }

  @Test
  void causes_that_go_round_in_a_circle_come_to_an_end() {
    Exception outer = new IllegalStateException("outer");
    Exception inner = new IllegalStateException("inner", outer);
    outer.initCause(inner);

    boolean found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Collisions.isOne(outer));

    assertFalse(found);
  }

  private static Exception atCommit(SQLException database) {
    RollbackException commit = new RollbackException("rolled back");
    commit.initCause(new PersistenceException(new RuntimeException(database)));
    return commit;
  }
}
