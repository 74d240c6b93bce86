package org.yiwang.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a failure that another attempt may cure from one that it will not. */
final class Collisions {

  private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 1062);

  private Collisions() {}

  static boolean isOne(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql
          && ("40001".equals(sql.getSQLState()) || CODES.contains(sql.getErrorCode()))) {
        return true;
      }
      if (cause == cause.getCause()) {
        return false;
      }
    }
    return false;
  }
}
