package org.yiwang.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a failure that another attempt may cure from one that it will not. */
final class Collisions {

  private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 1062);
  private static final Set<String> STATES = Set.of("40001", "25S03");

  private Collisions() {}

  static boolean isOne(Throwable failure) {
    return Causes.of(failure)
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && mayPass(sql));
  }

  /** A lost connection too: the outcome of its commit is unknown, and the kept reply tells it. */
  private static boolean mayPass(SQLException sql) {
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return STATES.contains(state) || state.startsWith("08") || CODES.contains(sql.getErrorCode());
  }
}
