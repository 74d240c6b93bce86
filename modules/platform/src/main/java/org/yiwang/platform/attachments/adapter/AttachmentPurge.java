package org.yiwang.platform.attachments.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.attachments.AttachmentContents;

/**
 * What nothing claimed within seven days is abandoned, and its content emptied unless another
 * attachment has the same. Its row stays, for the application never deletes.
 */
@Dependent
public class AttachmentPurge {

  private static final String WAITED =
      " owner_id is null and abandoned is null and received < utc_timestamp(6) - interval 7 day";

  private final Sql sql;
  private final Transactions transactions;
  private final AttachmentContents contents;

  @Inject
  public AttachmentPurge(Sql sql, Transactions transactions, AttachmentContents contents) {
    this.sql = sql;
    this.transactions = transactions;
    this.contents = contents;
  }

  /** Whether there was one. */
  public boolean once() throws Exception {
    List<Object[]> old =
        sql.query("select id, hash from platform_attachment where" + WAITED + " limit 1");
    for (Object[] row : old) {
      transactions.run(() -> abandon((UUID) row[0], (String) row[1]));
    }
    return !old.isEmpty();
  }

  /** Unless it was claimed at the last moment. */
  private boolean abandon(UUID id, String hash) {
    contents.locked(hash);
    int abandoned =
        sql.update(
            "update platform_attachment set abandoned = utc_timestamp(6) where id = ? and" + WAITED,
            id);
    if (abandoned > 0) {
      contents.emptyUnlessNeeded(hash);
    }
    return abandoned > 0;
  }
}
