package org.yiwang.platform.imports.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.imports.FileChunks;

/**
 * Thirty days after a file's end its content goes: what was sent, and what stood in its rows. The
 * rows themselves stay as empty shells with their outcomes, for the application never deletes. A
 * check that nobody decided upon ends then.
 */
@Dependent
public class ImportPurge {

  private static final int ROWS = 10_000;
  private static final int PIECES = 8;
  private static final String OLD = " settled < utc_timestamp(6) - interval 30 day";

  private final Sql sql;
  private final Transactions transactions;
  private final FileChunks files;

  @Inject
  public ImportPurge(Sql sql, Transactions transactions, FileChunks files) {
    this.sql = sql;
    this.transactions = transactions;
    this.files = files;
  }

  /** Whether there was one to empty. */
  public boolean once() throws Exception {
    List<Object[]> old =
        transactions.run(
            () ->
                sql.query(
                    "select id, status from platform_import where not purged and due is null and"
                        + OLD
                        + " limit 1"));
    if (old.isEmpty()) {
      return false;
    }
    UUID id = (UUID) old.get(0)[0];
    if ("checked".equals(old.get(0)[1])) {
      transactions.run(() -> expire(id));
    }
    repeat(() -> files.empty(id, PIECES));
    empty(
        "update platform_import_row set business_key = null, before_text = null, after_text = null,"
            + " payload = null where import_id = ? and (business_key is not null or before_text is"
            + " not null or after_text is not null or payload is not null) limit "
            + ROWS,
        id);
    empty(
        "update platform_import_problem set found = null where import_id = ? and found is not null"
            + " limit "
            + ROWS,
        id);
    transactions.run(() -> sql.update("update platform_import set purged = true where id = ?", id));
    return true;
  }

  private int expire(UUID id) {
    Problem problem = Problem.refused("imports.expired");
    return sql.update(
        "update platform_import set status = 'cancelled', code = ?, sentence = ?,"
            + " settled = settled where id = ? and status = 'checked'",
        problem.code(),
        problem.sentence(),
        id);
  }

  private void empty(String update, UUID id) throws Exception {
    repeat(() -> sql.update(update, id));
  }

  /** A transaction for each step, until one changes nothing. */
  private void repeat(Callable<Integer> step) throws Exception {
    int changed = 1;
    while (changed > 0) {
      changed = transactions.run(step);
    }
  }
}
