package org.yiwang.platform;

import java.util.List;
import java.util.function.Function;
import org.yiwang.kernel.Problem;

/**
 * One page of a list, newest or first in order, cut by key and not by counting.
 *
 * @param items at most the size asked for
 * @param next cursor of the following page; absent on the last
 */
public record Page<T>(List<T> items, String next) {

  public static final int LIMIT = 200;

  /**
   * @throws Problem {@code platform.page-size} unless 1–200
   */
  public static int size(String asked) {
    if (asked == null) {
      return 50;
    }
    if (!asked.matches("[1-9]\\d{0,2}") || Integer.parseInt(asked) > LIMIT) {
      throw Problem.invalid("platform.page-size", "size", asked, "limit", LIMIT);
    }
    return Integer.parseInt(asked);
  }

  /** From a query for one row more than the size. */
  public static <T> Page<T> by(List<T> rows, int size, Function<T, ?> key) {
    if (rows.size() <= size) {
      return new Page<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, size));
    return new Page<>(items, key.apply(items.get(size - 1)).toString());
  }
}
