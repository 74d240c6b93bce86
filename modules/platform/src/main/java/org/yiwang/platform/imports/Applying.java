package org.yiwang.platform.imports;

import java.util.List;
import org.yiwang.kernel.Command;

/**
 * One attempt to apply a checked file: every call runs in the same transaction, and nothing
 * outlives it unless all succeed. A {@link org.yiwang.kernel.Problem} thrown here rolls the file
 * back; it is checked once more, and rejected with that sentence when it happens again.
 */
public interface Applying {

  /**
   * Rows to add, change or leave waiting, page by page: first what leaves (only when the file was
   * sent with leavers to be ended), then in the order of group and row. Rows without change and
   * rows with errors never come. The persistence context is flushed and cleared after each page.
   *
   * @param command of whoever applies; its id is the import's
   * @param rows at most 1,000
   */
  void apply(Command command, List<Staged> rows);

  /** After the last page. */
  default void applied(Command command) {}
}
